//! The regular expressions of `pattern`: ECMAScript with the flag `u`, written for an engine whose time is
//! linear in the length of the string.

use std::fmt;
use std::iter::Peekable;
use std::str::Chars;

/// The largest program that a pattern may become, in bytes. The time for a string grows with it.
const PROGRAM_LIMIT: usize = 1 << 20;

/// The same for `regex-lite`, which may walk through all of the program for each character: a string of a megabyte
/// takes a second then. `[a-z]{1,64}` is below.
const LITE_PROGRAM_LIMIT: usize = 1 << 13;

/// The deepest nesting of groups that the engines take.
const DEPTH_LIMIT: usize = 250;

/// A set of characters, as it stands in a class.
struct Set {
    members: &'static str,
    /// All others: not every engine has a negated class inside of another.
    others: &'static str,
}

/// The white space of ECMAScript, which has U+FEFF and lacks U+0085.
const SPACE: Set = Set {
    members: r"\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}",
    others: concat!(
        r"\x00-\x08\x0E-\x1F!-\x{9F}\x{A1}-\x{167F}\x{1681}-\x{1FFF}\x{200B}-\x{2027}\x{202A}-\x{202E}",
        r"\x{2030}-\x{205E}\x{2060}-\x{2FFF}\x{3001}-\x{FEFE}\x{FF00}-\x{10FFFF}",
    ),
};
const DIGIT: Set = Set {
    members: "0-9",
    others: r"\x00-/:-\x{10FFFF}",
};
const WORD: Set = Set {
    members: "0-9A-Za-z_",
    others: r"\x00-/:-@\[-\^`\{-\x{10FFFF}",
};

/// Why a pattern is left to the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PatternError {
    /// It is not an ECMAScript pattern with the flag `u`.
    Invalid(String),
    /// It needs an engine that may take exponential time.
    Unbounded(&'static str),
    /// The engine has no such property of characters, or the program would be too large.
    Unsupported(String),
}

impl fmt::Display for PatternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Invalid(why) => {
                write!(
                    f,
                    "it is not a valid ECMAScript pattern with flag `u`: {why}"
                )
            }
            Self::Unbounded(construct) => {
                write!(f, "{construct} may take time without bound")
            }
            Self::Unsupported(why) => write!(f, "the engine does not support it: {why}"),
        }
    }
}

impl std::error::Error for PatternError {}

/// A pattern that is checked in bounded time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundedPattern {
    /// The pattern as the engine has it, without groups.
    pub text: String,
    /// What checks it.
    pub engine: Engine,
}

/// A crate of regular expressions whose time is linear in the length of the string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// `regex-lite`, which is compiled in a tenth of the time.
    Lite,
    /// `regex`, for properties of characters and large patterns.
    Full,
}

/// Translates a `pattern` for the smaller engine that has all of it.
///
/// # Errors
///
/// Returns an error if the pattern is invalid, or if no engine can check it in bounded time.
pub fn bounded(pattern: &str) -> Result<BoundedPattern, PatternError> {
    let canonical = without_needless_escapes(pattern);
    if depth(&canonical) > DEPTH_LIMIT {
        let why = format!("groups are nested more than {DEPTH_LIMIT} deep");
        return Err(PatternError::Unsupported(why));
    }
    regress::Regex::with_flags(&canonical, "u")
        .map_err(|error| PatternError::Invalid(error.to_string()))?;
    let text = translated(&canonical, Engine::Lite)?;
    let mut builder = regex_lite::RegexBuilder::new(&text);
    if builder.size_limit(LITE_PROGRAM_LIMIT).build().is_ok() {
        let engine = Engine::Lite;
        return Ok(BoundedPattern { text, engine });
    }
    let text = translated(&canonical, Engine::Full)?;
    let mut builder = regex::RegexBuilder::new(&text);
    match builder.size_limit(PROGRAM_LIMIT).build() {
        Ok(_) => Ok(BoundedPattern {
            text,
            engine: Engine::Full,
        }),
        Err(regex::Error::CompiledTooBig(_)) => Err(PatternError::Unsupported(
            "its repetitions are too large".to_owned(),
        )),
        Err(error) => {
            // The message shows the translated pattern in several lines; its last one is the reason.
            let reason = error.to_string();
            let last = reason.lines().last().unwrap_or_default();
            let last = last.trim_start_matches("error: ");
            Err(PatternError::Unsupported(last.to_owned()))
        }
    }
}

fn translated(canonical: &str, engine: Engine) -> Result<String, PatternError> {
    let mut translator = Translator {
        engine,
        rest: canonical.chars().peekable(),
        out: String::with_capacity(canonical.len()),
    };
    translator.pattern()?;
    Ok(translator.out)
}

/// Returns how deep groups are nested. Parentheses in a class and behind a backslash are characters.
fn depth(pattern: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut rest = pattern.chars();
    let mut in_class = false;
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                rest.next();
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => depth += 1,
            ')' if !in_class => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

/// Removes the backslash before a punctuation character that needs none. Every engine reads `\@` as
/// `@`, and many documents are written for those that accept it, as `u` does not. Behind `(?` and in braces it stays:
/// without it the character would mean something.
fn without_needless_escapes(pattern: &str) -> String {
    let mut canonical = String::with_capacity(pattern.len());
    let mut rest = pattern.chars().peekable();
    let mut in_class = false;
    let mut in_braces = false;
    while let Some(c) = rest.next() {
        match c {
            '(' if !in_class && rest.peek() == Some(&'?') => {
                canonical.push_str("(?");
                rest.next();
                if rest.peek() == Some(&'\\') {
                    canonical.extend(rest.next());
                    canonical.extend(rest.next());
                }
            }
            '{' | '}' if !in_class => {
                in_braces = c == '{';
                canonical.push(c);
            }
            '\\' => {
                let Some(escaped) = rest.next() else {
                    canonical.push(c);
                    break;
                };
                let needs_escape = is_syntax(escaped)
                    || escaped == '/'
                    || in_braces
                    || (in_class && escaped == '-');
                let is_punctuation = escaped.is_ascii_punctuation() || escaped == ' ';
                if needs_escape || !is_punctuation {
                    canonical.push(c);
                }
                canonical.push(escaped);
            }
            '[' | ']' => {
                in_class = c == '[';
                canonical.push(c);
            }
            _ => canonical.push(c),
        }
    }
    canonical
}

fn is_syntax(c: char) -> bool {
    r"^$\.*+?()[]{}|".contains(c)
}

/// Rewrites a pattern that is valid.
struct Translator<'a> {
    engine: Engine,
    rest: Peekable<Chars<'a>>,
    out: String,
}

/// What one unit of a class, or an escape, stands for.
enum Atom {
    Char(char),
    /// A set, which may be negated.
    Set(Set, bool),
    /// A property, as it is written: the engine knows the same names.
    Property(String),
}

impl Translator<'_> {
    fn pattern(&mut self) -> Result<(), PatternError> {
        while let Some(c) = self.rest.next() {
            match c {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' => self.group()?,
                '.' => self.out.push_str(r"[^\n\r\x{2028}\x{2029}]"),
                c if is_syntax(c) => self.out.push(c),
                c => self.literal(c),
            }
        }
        Ok(())
    }

    fn literal(&mut self, c: char) {
        self.out
            .push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
    }

    fn group(&mut self) -> Result<(), PatternError> {
        const LOOK: PatternError = PatternError::Unbounded("looking around");
        self.out.push_str("(?:");
        if self.rest.next_if_eq(&'?').is_none() {
            return Ok(());
        }
        match self.rest.next() {
            Some(':') => Ok(()),
            Some('<') => match self.rest.peek() {
                Some('=' | '!') => Err(LOOK),
                _ => {
                    while self.rest.next().is_some_and(|c| c != '>') {}
                    Ok(())
                }
            },
            Some('=' | '!') => Err(LOOK),
            _ => Err(PatternError::Unsupported("flags of a group".to_owned())),
        }
    }

    fn escape(&mut self) -> Result<(), PatternError> {
        match self.rest.peek() {
            Some('b') => self.boundary(r"\b"),
            Some('B') => self.boundary(r"\B"),
            Some('1'..='9' | 'k') => {
                return Err(PatternError::Unbounded("a reference to a group"));
            }
            _ => {
                match self.escaped()? {
                    Atom::Char(c) => self.literal(c),
                    Atom::Set(set, is_negated) => {
                        let negation = if is_negated { "^" } else { "" };
                        self.out.push_str(&format!("[{negation}{}]", set.members));
                    }
                    Atom::Property(property) => self.out.push_str(&property),
                }
                return Ok(());
            }
        }
        self.rest.next();
        Ok(())
    }

    /// Between letters of ASCII and others.
    fn boundary(&mut self, escape: &str) {
        match self.engine {
            Engine::Lite => self.out.push_str(escape),
            Engine::Full => self.out.push_str(&format!("(?-u:{escape})")),
        }
    }

    /// What stands behind a backslash, in a class or outside.
    fn escaped(&mut self) -> Result<Atom, PatternError> {
        let c = self.rest.next().unwrap_or('\\');
        Ok(match c {
            'd' | 'D' => Atom::Set(DIGIT, c == 'D'),
            'w' | 'W' => Atom::Set(WORD, c == 'W'),
            's' | 'S' => Atom::Set(SPACE, c == 'S'),
            'p' | 'P' => {
                let mut property = format!("\\{c}");
                for c in self.rest.by_ref() {
                    property.push(c);
                    if c == '}' {
                        break;
                    }
                }
                Atom::Property(property)
            }
            't' => Atom::Char('\t'),
            'n' => Atom::Char('\n'),
            'v' => Atom::Char('\u{B}'),
            'f' => Atom::Char('\u{C}'),
            'r' => Atom::Char('\r'),
            'b' => Atom::Char('\u{8}'),
            '0' => Atom::Char('\0'),
            'c' => {
                let letter = self.rest.next().unwrap_or('@');
                Atom::Char(char::from(letter as u8 % 32))
            }
            'x' => Atom::Char(self.code_point(2)?),
            'u' => Atom::Char(self.unicode()?),
            c => Atom::Char(c),
        })
    }

    /// `\u{…}`, `\uXXXX` or a pair of surrogates.
    fn unicode(&mut self) -> Result<char, PatternError> {
        if self.rest.next_if_eq(&'{').is_some() {
            let mut digits = String::new();
            while let Some(digit) = self.rest.next_if(|c| *c != '}') {
                digits.push(digit);
            }
            self.rest.next();
            return u32::from_str_radix(&digits, 16)
                .ok()
                .and_then(char::from_u32)
                .ok_or_else(surrogate);
        }
        let first = self.hexadecimal(4);
        if !(0xD800..0xDC00).contains(&first) {
            return char::from_u32(first).ok_or_else(surrogate);
        }
        for expected in ['\\', 'u'] {
            self.rest.next_if_eq(&expected).ok_or_else(surrogate)?;
        }
        let second = self.hexadecimal(4);
        let low = second.checked_sub(0xDC00).filter(|low| *low < 0x400);
        let low = low.ok_or_else(surrogate)?;
        char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + low).ok_or_else(surrogate)
    }

    fn code_point(&mut self, digits: usize) -> Result<char, PatternError> {
        char::from_u32(self.hexadecimal(digits)).ok_or_else(surrogate)
    }

    fn hexadecimal(&mut self, digits: usize) -> u32 {
        let mut value = 0;
        for _ in 0..digits {
            let digit = self.rest.next_if(char::is_ascii_hexdigit);
            value = value * 16
                + digit
                    .and_then(|digit| digit.to_digit(16))
                    .unwrap_or_default();
        }
        value
    }

    /// A class from behind its bracket. An empty one accepts nothing, one that is empty and negated
    /// everything.
    fn class(&mut self) -> Result<(), PatternError> {
        let is_negated = self.rest.next_if_eq(&'^').is_some();
        if self.rest.next_if_eq(&']').is_some() {
            let negation = if is_negated { "" } else { "^" };
            self.out
                .push_str(&format!(r"[{negation}\x00-\x{{10FFFF}}]"));
            return Ok(());
        }
        self.out.push_str(if is_negated { "[^" } else { "[" });
        while let Some(c) = self.rest.next() {
            if c == ']' {
                break;
            }
            match self.class_atom(c)? {
                Atom::Char(c) => self.literal(c),
                Atom::Set(set, false) => self.out.push_str(set.members),
                Atom::Set(set, true) => self.out.push_str(set.others),
                Atom::Property(property) => self.out.push_str(&property),
            }
            let mut ahead = self.rest.clone();
            if ahead.next() == Some('-') && ahead.next().is_some_and(|c| c != ']') {
                self.rest.next();
                let end = self.rest.next().unwrap_or(']');
                if let Atom::Char(end) = self.class_atom(end)? {
                    self.out.push('-');
                    self.literal(end);
                }
            }
        }
        self.out.push(']');
        Ok(())
    }

    fn class_atom(&mut self, c: char) -> Result<Atom, PatternError> {
        match c {
            '\\' => self.escaped(),
            c => Ok(Atom::Char(c)),
        }
    }
}

fn surrogate() -> PatternError {
    PatternError::Unsupported("a lone surrogate, which no string has".to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_matches_what_ecmascript_with_the_flag_u_matches() {
        const PATTERNS: &[&str] = &[
            r"^\p{L}+$",
            r"^[\p{L}\p{N} ]+$",
            r"^\p{L}+\-x$",
            r"^\P{L}$",
            r"^\p{Script=Greek}+$",
            r"^\d+$",
            r"^\D$",
            r"^\w+$",
            r"^[\w.-]+$",
            r"^\W$",
            r"^\s+$",
            r"^\S$",
            r"^[\s\S]$",
            r"^[\W\d]$",
            r"^[^\W_]$",
            r"^[\D]$",
            r"^[^\s]$",
            r"^.$",
            r"^.{2,3}$",
            r"^(a+)+$",
            r"^(?:a|b)*?c$",
            r"^(?<year>\d{4})$",
            r"\bab\b",
            r"^[a-z&&b]$",
            r"^[a~~b]$",
            r"^[+--]$",
            r"^[\]\[]$",
            r"^[[]$",
            r"^[^]$",
            r"[]",
            r"^\u00e9$",
            r"^\u{1F600}$",
            r"^\uD83D\uDE00$",
            r"^[\uD83D\uDE00-\u{1F64F}]$",
            r"^\x41$",
            r"^\cJ$",
            r"^\0$",
            r"^\/\.\$$",
            r"^#a&b~c@d$",
            r#"^\"\'\#\@\ $"#,
            r"^a$|^b$",
            r"^[a-z]{0,64}$",
            r"^[a-z]{0,500}$",
            r"\(?\:a",
            r"^\{1\,2\}$",
            r"^[\b]$",
            r"^$",
            "",
        ];
        // What `regex-lite` does not have.
        const FULL: &[&str] = &[
            r"^\p{L}+$",
            r"^[\p{L}\p{N} ]+$",
            r"^\p{L}+\-x$",
            r"^\P{L}$",
            r"^\p{Script=Greek}+$",
            r"^[a-z]{0,500}$",
        ];
        const STRINGS: &[&str] = &[
            "", "a", "b", "c", "ab", "abc", "aaac", "aaaa", "Zoë", "Zoë 1", "é-x", "é", "p{L}",
            "αβγ", "12", "٣", "_", "a.b-c", " ", "\u{a0}", "\u{85}", "\u{feff}", "\n", "\r",
            "\u{2028}", "-", "+", ",", "&", "~", "[", "]", "😀", "😁", "A", "\0", "/.$",
            "#a&b~c@d", "\"'#@ ", "2024", "\u{8}", "x ab y", "ëabë", "ſ", "K",
        ];
        let is_match = |pattern: &BoundedPattern, string: &str| match pattern.engine {
            Engine::Lite => regex_lite::Regex::new(&pattern.text)
                .unwrap()
                .is_match(string),
            Engine::Full => regex::Regex::new(&pattern.text).unwrap().is_match(string),
        };
        let mut engines = Vec::new();
        for pattern in PATTERNS {
            let bounded = bounded(pattern).unwrap();
            engines.push((bounded.engine, *pattern));
            let model = without_needless_escapes(pattern);
            let full = BoundedPattern {
                text: translated(&model, Engine::Full).unwrap(),
                engine: Engine::Full,
            };
            let model = regress::Regex::with_flags(&model, "u").unwrap();
            for string in STRINGS {
                let expected = model.find(string).is_some();
                for bounded in [&bounded, &full] {
                    let matches = is_match(bounded, string);
                    assert_eq!(matches, expected, "{bounded:?} {string:?}");
                }
            }
        }
        let full = |(engine, pattern): &(Engine, _)| (*engine == Engine::Full).then_some(*pattern);
        let full: Vec<_> = engines.iter().filter_map(full).collect();
        assert_eq!(full, FULL);
    }

    #[test]
    fn a_set_and_all_others_share_no_character_and_lack_none() {
        for set in [SPACE, DIGIT, WORD] {
            let class = |class: &str| regex::Regex::new(&format!("^[{class}]$")).unwrap();
            let (members, others) = (class(set.members), class(set.others));
            for c in '\0'..='\u{FFFF}' {
                let c = c.encode_utf8(&mut [0; 4]).to_owned();
                assert_ne!(members.is_match(&c), others.is_match(&c), "{c:?}");
            }
        }
    }

    #[test]
    fn what_cannot_be_checked_in_bounded_time_is_an_error_with_its_reason() {
        let reason = |pattern: &str| bounded(pattern).unwrap_err();
        for invalid in [
            r"\Aab\Z",
            r"[a-z]+\z",
            r"^[\p{Print}]+$",
            r"^\p{IsAlphabetic}$",
            "(a",
            "a**",
            "^{a}$",
            r"[\w-.]",
            r"\h",
            r"a\",
            r"a{1\,2}",
            r"(?\:a)",
            r"(?\=a)",
            r"(?\<n>a)",
        ] {
            assert!(
                matches!(reason(invalid), PatternError::Invalid(_)),
                "{invalid}"
            );
        }
        for unbounded in [
            r"(?=a)",
            r"(?!a)b",
            r"(?<=a)b",
            r"(?<!a)b",
            r"(a)\1",
            r"(?<n>a)\k<n>",
        ] {
            assert!(
                matches!(reason(unbounded), PatternError::Unbounded(_)),
                "{unbounded}"
            );
        }
        let nested = |depth: usize| "(".repeat(depth) + "a" + &")".repeat(depth);
        for unsupported in [r"^\uD83D$", "^(.{1,1000}){1,1000}$", &nested(100_000)] {
            assert!(
                matches!(reason(unsupported), PatternError::Unsupported(_)),
                "{unsupported}"
            );
        }
    }
}
