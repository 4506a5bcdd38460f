//! Secrets inside text that somebody else wrote.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::sanitize;
use super::secret::Secret;

/// What is shown in place of a secret.
const REDACTED: &str = "[redacted]";

/// The shortest part of a secret, from its start or its end, that is hidden on its own, in characters.
const SHORTEST_PART: usize = 8;

/// Secrets below this length, in bytes, are hidden only where they stand as a word: `a` is in every
/// text.
const SHORTEST_PART_OF_WORD: usize = 4;

/// How often encodings inside encodings are undone.
const DECODINGS: usize = 2;

/// Hides secrets in text: as they are, percent-encoded, escaped as in JSON or HTML, in base64 (both
/// alphabets, also in the middle of something longer), in hexadecimal, from the last character to the first,
/// each in upper, lower or mixed case and with white space collapsed; whole, or eight characters or more of
/// its start or its end.
///
/// A secret of fewer than eight characters is hidden where all of it is there. A part from the middle of a
/// secret is not found, nor is what is compressed, encrypted or split.
#[derive(Default)]
pub(crate) struct Redactor {
    patterns: Vec<Pattern>,
}

impl Redactor {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a Secret>) -> Self {
        let mut patterns = Vec::new();
        for secret in secrets {
            let secret = secret.expose().trim();
            patterns.extend(Pattern::of_text(secret));
            // As it is where text is shown on one line.
            let line = sanitize::one_line(secret);
            patterns.extend((line != secret).then(|| Pattern::of_text(&line)).flatten());
            patterns.extend(Pattern::of_hexadecimal(secret));
            patterns.extend(Pattern::of_reversed(secret));
            for form in forms_in_json(secret) {
                let in_base64 = (0..3).map(|offset| in_base64(form.as_bytes(), offset));
                patterns.extend(in_base64.filter_map(Pattern::of_base64));
            }
        }
        Self { patterns }
    }

    /// Returns the text with each secret in it replaced.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut ranges = self.find(text);
        ranges.sort_unstable();
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for (from, to) in ranges {
            if from >= end {
                shown.push_str(&text[end..from]);
                shown.push_str(REDACTED);
            }
            end = end.max(to);
        }
        shown.push_str(&text[end..]);
        shown
    }

    /// Whether a secret is in the text.
    pub(crate) fn finds(&self, text: &str) -> bool {
        !self.find(text).is_empty()
    }

    fn find(&self, text: &str) -> Vec<Range> {
        let mut ranges = Vec::new();
        if self.patterns.is_empty() {
            return ranges;
        }
        let mut view = View::of(text);
        for pass in 0..=DECODINGS {
            let folded = view.folded();
            let reversed = folded.reversed();
            for pattern in &self.patterns {
                pattern.starts.find(pattern, &folded, &mut ranges);
                pattern.ends.find(pattern, &reversed, &mut ranges);
            }
            match view.decoded() {
                Some(decoded) if pass < DECODINGS => view = decoded,
                _ => break,
            }
        }
        ranges
    }
}

/// What is searched for.
struct Pattern {
    starts: Search,
    /// The same from its end, for text from its end.
    ends: Search,
    /// How many bytes have to be there.
    least: usize,
    is_word: bool,
}

/// A search for the starts of a pattern.
struct Search {
    /// Folded.
    bytes: Vec<u8>,
    /// For each start of the pattern, the length of the longest shorter one that it ends with.
    fallbacks: Vec<usize>,
}

impl Pattern {
    /// None of no text.
    fn of_text(text: &str) -> Option<Self> {
        let is_word = text.len() < SHORTEST_PART_OF_WORD;
        Self::new(View::of(text).folded().bytes, SHORTEST_PART, is_word)
    }

    /// Two digits for each byte.
    fn of_hexadecimal(secret: &str) -> Option<Self> {
        let digits = secret.bytes().map(|byte| format!("{byte:02x}"));
        let digits: String = digits.collect();
        let is_word = secret.len() < SHORTEST_PART_OF_WORD;
        Self::new(digits.into_bytes(), 2 * SHORTEST_PART, is_word)
    }

    /// From its last character to its first.
    fn of_reversed(secret: &str) -> Option<Self> {
        Self::of_text(&secret.chars().rev().collect::<String>())
    }

    /// None of one that is too short.
    fn of_base64(text: String) -> Option<Self> {
        let is_long = text.len() >= SHORTEST_PART;
        is_long.then(|| Self::of_text(&text)).flatten()
    }

    fn new(bytes: Vec<u8>, least: usize, is_word: bool) -> Option<Self> {
        let reversed = bytes.iter().rev().copied().collect();
        (!bytes.is_empty()).then(|| Self {
            least: bytes.len().min(least),
            starts: Search::new(bytes),
            ends: Search::new(reversed),
            is_word,
        })
    }
}

impl Search {
    fn new(bytes: Vec<u8>) -> Self {
        let mut fallbacks = vec![0; bytes.len()];
        let mut length = 0;
        for index in 1..bytes.len() {
            while length > 0 && bytes[length] != bytes[index] {
                length = fallbacks[length - 1];
            }
            length += usize::from(bytes[length] == bytes[index]);
            fallbacks[index] = length;
        }
        Self { bytes, fallbacks }
    }

    /// Adds where the pattern is, or a start of it that is long enough. Each byte is looked at once
    /// (Knuth, Morris and Pratt), and no occurrence hides another one that overlaps it.
    fn find(&self, pattern: &Pattern, view: &View, ranges: &mut Vec<Range>) {
        let found_before = ranges.len();
        let mut length = 0;
        for (index, byte) in view.bytes.iter().enumerate() {
            step();
            while length > 0 && self.bytes.get(length) != Some(byte) {
                step();
                length = self.fallbacks[length - 1];
            }
            length += usize::from(self.bytes[length] == *byte);
            let from = index + 1 - length;
            if length < pattern.least || pattern.is_word && !view.is_word(from, index + 1) {
                continue;
            }
            // In a view from its end, the last byte comes first in the text.
            let (first, last) = (view.ranges[from], view.ranges[index]);
            let range = (first.0.min(last.0), first.1.max(last.1));
            match ranges[found_before..].last_mut() {
                // The same occurrence, one byte further.
                Some(last) if last.0 == range.0 || last.1 == range.1 => {
                    *last = (last.0.min(range.0), last.1.max(range.1));
                }
                _ => ranges.push(range),
            }
        }
    }
}

#[cfg(test)]
thread_local! {
    /// How many comparisons this thread has made.
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// Counts a comparison, in tests.
fn step() {
    #[cfg(test)]
    STEPS.set(STEPS.get() + 1);
}

/// A part of the original text, in bytes.
type Range = (usize, usize);

/// Text as bytes, each with the range of the original text that it stands for.
struct View {
    bytes: Vec<u8>,
    ranges: Vec<Range>,
}

impl View {
    fn of(text: &str) -> Self {
        let ranges = text.char_indices().flat_map(|(start, character)| {
            let range = (start, start + character.len_utf8());
            std::iter::repeat_n(range, character.len_utf8())
        });
        Self {
            ranges: ranges.collect(),
            bytes: text.as_bytes().to_vec(),
        }
    }

    fn with_capacity(capacity: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(capacity),
            ranges: Vec::with_capacity(capacity),
        }
    }

    fn push(&mut self, bytes: &[u8], range: Range) {
        self.bytes.extend_from_slice(bytes);
        self.ranges.extend(std::iter::repeat_n(range, bytes.len()));
    }

    /// The same from its last byte to its first.
    fn reversed(&self) -> Self {
        Self {
            bytes: self.bytes.iter().rev().copied().collect(),
            ranges: self.ranges.iter().rev().copied().collect(),
        }
    }

    /// The same in lower case, and with one byte for those that encodings exchange.
    fn folded(&self) -> Self {
        let mut folded = Self::with_capacity(self.bytes.len());
        let mut at = 0;
        for chunk in self.bytes.utf8_chunks() {
            for character in chunk.valid().chars() {
                for lower in exchanged(character).to_lowercase() {
                    folded.push(lower.encode_utf8(&mut [0; 4]).as_bytes(), self.ranges[at]);
                }
                at += character.len_utf8();
            }
            for byte in chunk.invalid() {
                folded.push(&[*byte], self.ranges[at]);
                at += 1;
            }
        }
        folded
    }

    /// The same with percent-encoding and the escapes of JSON and HTML undone; none where there are
    /// none.
    fn decoded(&self) -> Option<Self> {
        let mut view = Self::with_capacity(self.bytes.len());
        let mut at = 0;
        let mut has_changed = false;
        while let Some(rest @ [first, ..]) = self.bytes.get(at..) {
            let mut utf8 = [0; 4];
            let (decoded, length): (&[u8], usize) = match unescaped(rest) {
                Some((character, length)) => (character.encode_utf8(&mut utf8).as_bytes(), length),
                None => match percent_decoded(rest) {
                    Some(byte) => (&[byte], 3),
                    None => (&[*first], 1),
                },
            };
            has_changed |= length > 1;
            view.push(decoded, (self.ranges[at].0, self.ranges[at + length - 1].1));
            at += length;
        }
        has_changed.then_some(view)
    }

    fn is_word(&self, from: usize, to: usize) -> bool {
        let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        let before = from.checked_sub(1).and_then(|index| self.bytes.get(index));
        !is_letter(before) && !is_letter(self.bytes.get(to))
    }
}

/// One character for those that encodings exchange: `-` and `_` of the URL-safe base64 for those of
/// the standard one, `+` for the space in a form.
fn exchanged(character: char) -> char {
    match character {
        '-' | ' ' => '+',
        '_' => '/',
        other => other,
    }
}

/// The secret as it stands in JSON: as it is, escaped where it has to be, and with all but ASCII
/// escaped.
fn forms_in_json(secret: &str) -> Vec<String> {
    let escaped = serde_json::Value::from(secret).to_string();
    let escaped = escaped[1..escaped.len() - 1].to_owned();
    let mut in_ascii = String::with_capacity(escaped.len());
    for character in escaped.chars() {
        if character.is_ascii() {
            in_ascii.push(character)
        } else {
            let mut units = [0; 2];
            let units = character.encode_utf16(&mut units).iter();
            in_ascii.extend(units.map(|unit| format!("\\u{unit:04x}")));
        }
    }
    let mut forms = vec![secret.to_owned(), escaped, in_ascii];
    forms.dedup();
    forms
}

/// What base64 makes of the secret after so many bytes of something else, without the characters
/// that depend on what stands beside it.
fn in_base64(secret: &[u8], offset: usize) -> String {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(secret);
    let encoded = STANDARD_NO_PAD.encode(&bytes);
    let whole = bytes.len() * 8 / 6;
    let first = (offset * 8).div_ceil(6);
    encoded.get(first..whole).unwrap_or_default().to_owned()
}

fn percent_decoded(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [b'%', high, low, ..] => u8::try_from(hexadecimal(&[*high, *low])?).ok(),
        _ => None,
    }
}

/// The character that an escape of JSON or of HTML stands for, with the length of the escape.
fn unescaped(bytes: &[u8]) -> Option<(char, usize)> {
    match bytes {
        [b'\\', kind, rest @ ..] => unescaped_json(*kind, rest),
        [b'&', rest @ ..] => unescaped_html(rest),
        _ => None,
    }
}

/// The longest name or number between `&` and `;`, in bytes: `#x10FFFF`.
const HTML_ESCAPE_LIMIT: usize = 8;

fn unescaped_html(rest: &[u8]) -> Option<(char, usize)> {
    let rest = &rest[..rest.len().min(HTML_ESCAPE_LIMIT + 1)];
    let end = rest.iter().position(|byte| *byte == b';')?;
    let character = match &rest[..end] {
        b"amp" => '&',
        b"lt" => '<',
        b"gt" => '>',
        b"quot" => '"',
        b"apos" => '\'',
        [b'#', b'x' | b'X', digits @ ..] => char::from_u32(number(digits, 16)?)?,
        [b'#', digits @ ..] => char::from_u32(number(digits, 10)?)?,
        _ => return None,
    };
    Some((character, end + 2))
}

fn unescaped_json(kind: u8, rest: &[u8]) -> Option<(char, usize)> {
    let character = match kind {
        b'"' | b'\\' | b'/' | b'\'' => char::from(kind),
        b'b' => '\u{8}',
        b'f' => '\u{c}',
        b'n' => '\n',
        b'r' => '\r',
        b't' => '\t',
        b'u' => {
            let first = hexadecimal(rest.get(..4)?)?;
            if let Some(character) = char::from_u32(first) {
                return Some((character, 6));
            }
            let [b'\\', b'u', digits @ ..] = rest.get(4..)? else {
                return None;
            };
            let second = hexadecimal(digits.get(..4)?)?;
            let units = [u16::try_from(first).ok()?, u16::try_from(second).ok()?];
            let character = char::decode_utf16(units).next()?.ok()?;
            return Some((character, 12));
        }
        _ => return None,
    };
    Some((character, 2))
}

fn hexadecimal(digits: &[u8]) -> Option<u32> {
    number(digits, 16)
}

/// None of no digits, and of too many.
fn number(digits: &[u8], radix: u32) -> Option<u32> {
    let (first, others) = digits.split_first()?;
    let digit = |byte: &u8| char::from(*byte).to_digit(radix);
    others.iter().try_fold(digit(first)?, |value, byte| {
        value.checked_mul(radix)?.checked_add(digit(byte)?)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    use super::{DECODINGS, Redactor, STEPS, Secret};

    const CANARY: &str = "cänary/7f3a+\"never\" to-be_seen\\";

    fn redactor(secret: &str) -> Redactor {
        Redactor::new([&Secret::from(secret)])
    }

    fn redacted(secret: &str, text: &str) -> String {
        redactor(secret).redact(text)
    }

    #[test]
    fn a_secret_is_hidden_in_every_encoding() {
        let percent: String = CANARY.bytes().map(|byte| format!("%{byte:02x}")).collect();
        let json = serde_json::to_string(CANARY).unwrap();
        let twice = serde_json::to_string(&json).unwrap();
        let unicode: String = CANARY
            .chars()
            .map(|c| format!("\\u{:04X}", c as u32))
            .collect();
        let form = percent.replace("%20", "+");
        for encoded in [
            CANARY.to_owned(),
            CANARY.to_ascii_uppercase(),
            percent.to_uppercase(),
            percent.replace('%', "%25"),
            percent.clone(),
            form,
            json[1..json.len() - 1].to_owned(),
            twice[3..twice.len() - 3].to_owned(),
            unicode,
        ] {
            let text = format!("before {encoded} after");
            assert_eq!(
                redacted(CANARY, &text),
                "before [redacted] after",
                "{encoded}"
            );
        }
    }

    #[test]
    fn a_secret_is_hidden_in_base64_wherever_it_stands() {
        for before in ["", "a", "ab", "abc", "client:"] {
            let plain = format!("{before}my-canary-secret and more");
            for encoded in [STANDARD.encode(&plain), URL_SAFE_NO_PAD.encode(&plain)] {
                let shown = redacted("my-canary-secret", &format!("x={encoded}"));
                assert!(shown.contains("[redacted]"), "{shown}");
                let rest: String = shown.replace("[redacted]", "");
                assert!(rest.len() < encoded.len() - 16, "{shown}");
            }
        }
    }

    #[test]
    fn a_cut_secret_is_hidden_from_eight_characters() {
        let secret = "abcdefghijklmnop";
        for length in 8..=16 {
            let text = format!("cut: {}…", &secret[..length]);
            assert_eq!(redacted(secret, &text), "cut: [redacted]…");
        }
        assert_eq!(redacted(secret, "cut: abcdefg…"), "cut: abcdefg…");
    }

    #[test]
    fn the_end_of_a_secret_is_hidden_from_eight_characters() {
        let secret = "abcdefghijklmnop";
        for start in 0..=8 {
            let text = format!("ends in …{} now", &secret[start..]);
            assert_eq!(redacted(secret, &text), "ends in …[redacted] now");
        }
        assert_eq!(redacted(secret, "…jklmnop"), "…jklmnop");
        assert_eq!(redacted(CANARY, "…%6f-be%5Fseen%5c."), "…[redacted].");
        assert_eq!(
            redacted(secret, "abcdefgh ijklmnop"),
            "[redacted] [redacted]"
        );
    }

    #[test]
    fn a_secret_is_hidden_in_hexadecimal_and_from_its_end_to_its_start() {
        let hexadecimal: String = CANARY.bytes().map(|byte| format!("{byte:02x}")).collect();
        let reversed: String = CANARY.chars().rev().collect();
        for form in [
            hexadecimal.clone(),
            hexadecimal.to_uppercase(),
            hexadecimal[..20].to_owned(),
            hexadecimal[hexadecimal.len() - 20..].to_owned(),
            reversed.clone(),
            reversed.to_uppercase(),
            reversed.chars().take(9).collect(),
            reversed
                .chars()
                .skip(reversed.chars().count() - 9)
                .collect(),
        ] {
            let text = format!("before {form} after");
            assert_eq!(redacted(CANARY, &text), "before [redacted] after", "{form}");
        }
        assert_eq!(
            redacted("pass1", "7061737331 1ssap"),
            "[redacted] [redacted]"
        );
        assert_eq!(
            redacted("id", "6964, di, media"),
            "[redacted], [redacted], media"
        );
    }

    #[test]
    fn a_short_secret_is_hidden_whole_and_a_very_short_one_as_a_word() {
        assert_eq!(
            redacted("pass1", "PASS1 xpass1x pass"),
            "[redacted] x[redacted]x pass"
        );
        assert_eq!(
            redacted("id", "id: invalid, \"id\""),
            "[redacted]: invalid, \"[redacted]\""
        );
        assert_eq!(redacted("", "nothing"), "nothing");
    }

    #[test]
    fn a_secret_is_hidden_in_any_case_of_any_alphabet() {
        for text in ["CÄNARY/7F3A+\"NEVER\" TO-BE_SEEN\\", "C%C3%84NARY/7f3a+\"n"] {
            assert_eq!(redacted(CANARY, text), "[redacted]", "{text}");
        }
    }

    #[test]
    fn a_secret_is_hidden_in_html() {
        for (secret, text) in [
            (
                "<my & \"canary\"'s>",
                "&lt;my &amp; &quot;canary&quot;&#39;s&gt;",
            ),
            (
                "<my & \"canary\"'s>",
                "&#60;my &#x26; &#34;canary&#X22;&apos;s>",
            ),
            ("<my-canary>", "&amp;lt;my-canary&amp;gt;"),
        ] {
            let text = format!("before {text} after");
            assert_eq!(redacted(secret, &text), "before [redacted] after");
        }
    }

    #[test]
    fn a_secret_with_white_space_is_hidden_on_one_line() {
        let secret = "my \t canary  secret";
        for text in ["my canary secret", "my%20%09%20canary%20%20secret", secret] {
            assert_eq!(redacted(secret, text), "[redacted]", "{text}");
        }
    }

    #[test]
    fn a_secret_is_hidden_in_base64_of_json() {
        for secret in ["\"cänary\"", "my \"canary\" is never to be seen"] {
            let json = serde_json::json!({ "client_secret": secret }).to_string();
            let in_ascii = json.replace('ä', "\\u00e4");
            for json in [json, in_ascii] {
                let shown = redacted(secret, &STANDARD.encode(&json));
                // What is left is the base64 of `{"client_secret":"` and `"}`.
                assert!(shown.len() < 42, "{shown}");
            }
        }
    }

    #[test]
    fn no_occurrence_hides_another_one_that_overlaps_it() {
        let secret = "abcabcabX1234";
        assert_eq!(redacted(secret, "abcabcabcabX1234."), "[redacted].");
        assert_eq!(redacted("xyxyxyxyxz", "xyxyxyxyxyxyxz!"), "[redacted]!");
    }

    #[test]
    fn text_without_secrets_stays() {
        let redactor = redactor("another-secret");
        for text in [
            "",
            "%",
            "%zz \\u12 \\",
            "é\\ud800",
            "100% \\\\ sure",
            "&amp; &; &#; &#x; &#xFFFFFFFFFF; &#99999999; &unknown; &",
            "aaaaaaaaa",
        ] {
            assert_eq!(redactor.redact(text), text);
            assert!(!redactor.finds(text));
        }
    }

    #[test]
    fn searching_costs_linear_time() {
        let redactor = redactor(&"a".repeat(512));
        let steps = |length: usize| {
            STEPS.set(0);
            assert!(redactor.finds(&"a".repeat(length)));
            STEPS.get()
        };
        let (short, long) = (steps(1 << 12), steps(1 << 16));
        // Sixteen times the text, so some sixteen times the steps, and not two hundred and fifty-six.
        assert!(long <= 20 * short, "{short}, then {long}");
        // Each byte is one step forward and at most one back, in each pattern, direction and pass.
        let searches = 2 * (DECODINGS as u64 + 1) * redactor.patterns.len() as u64;
        assert!(long <= 2 * searches * (1 << 16), "{long}");
    }
}
