//! Types in short form: `Option<Status>` instead of `::std::option::Option<super::Status>`.

/// Returns the code without the modules in its paths. Associated items and variants keep their
/// types.
pub(super) fn short(code: &str) -> String {
    let mut short = String::new();
    let mut rest = code;
    while let Some(first) = rest.chars().next() {
        let is_leading = short.ends_with("->")
            || !short.ends_with(|last: char| is_identifier(last) || last == '>');
        if let Some(after) = rest.strip_prefix("::").filter(|_| is_leading) {
            rest = after;
            continue;
        }
        if !is_identifier(first) {
            short.push(first);
            rest = &rest[first.len_utf8()..];
            continue;
        }
        let end = rest.find(|c| !is_identifier(c)).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        match after.strip_prefix("::") {
            Some(path) if first.is_lowercase() && path.starts_with(is_identifier) => rest = path,
            _ => {
                short.push_str(name);
                rest = after;
            }
        }
    }
    spaced(&short)
}

/// Returns the code with the white space that people write.
fn spaced(code: &str) -> String {
    let code = code.replace(",>", ">").replace("->", " -> ");
    let mut spaced = String::new();
    let mut rest = code.chars().peekable();
    while let Some(character) = rest.next() {
        let follows_space = spaced.ends_with(' ');
        if character == ' ' && (follows_space || matches!(rest.peek(), Some(':' | ','))) {
            continue;
        }
        let is_colon = character == ':' && !spaced.ends_with(':');
        spaced.push(character);
        if character == ',' && rest.peek().is_some_and(|next| *next != ' ') {
            spaced.push(' ');
        }
        if is_colon && rest.peek().is_some_and(|next| !matches!(next, ':' | ' ')) {
            spaced.push(' ');
        }
    }
    spaced
}

/// Returns two pieces of code in short form, or as they are if the short forms are equal.
pub(super) fn short_pair(old: &str, new: &str) -> (String, String) {
    let (short_old, short_new) = (short(old), short(new));
    if short_old == short_new {
        (old.to_owned(), new.to_owned())
    } else {
        (short_old, short_new)
    }
}

/// A part that two long pieces of code share is left out of the message if it has this many characters.
const SHARED: usize = 40;

/// Returns what differs between two pieces of code: whole words between balanced brackets, with `…` for
/// what both have before and behind. Short code stays as it is.
pub(super) fn difference(old: &str, new: &str) -> (String, String) {
    let whole = || (old.to_owned(), new.to_owned());
    let (before, after): (Vec<char>, Vec<char>) = (old.chars().collect(), new.chars().collect());
    let shortest = before.len().min(after.len());
    let same = |at: &usize| before[*at] == after[*at];
    let mut start = (0..shortest).take_while(same).count();
    let is_same_behind = |at: &usize| before[before.len() - at] == after[after.len() - at];
    let mut end = (1..=shortest - start).take_while(is_same_behind).count();
    while start > 0 && is_identifier(before[start - 1]) {
        start -= 1;
    }
    while end > 0 && is_identifier(before[before.len() - end]) {
        end -= 1;
    }
    let parts = [&before, &after].map(|code| &code[start..code.len() - end]);
    let is_whole = |part: &&[char]| !part.is_empty() && is_balanced(part);
    if start + end < SHARED || !parts.iter().all(is_whole) {
        return whole();
    }
    let [old, new] = parts.map(|part| {
        let part: String = part.iter().collect();
        let (lead, tail) = (
            ["", "…"][usize::from(start > 0)],
            ["", "…"][usize::from(end > 0)],
        );
        format!("{lead}{part}{tail}")
    });
    (old, new)
}

/// Whether every bracket that is opened is closed. The `>` of an arrow is none.
fn is_balanced(code: &[char]) -> bool {
    let mut open = 0_i32;
    let mut last = ' ';
    for character in code {
        match character {
            '<' | '(' | '[' => open += 1,
            '>' if last == '-' => {}
            '>' | ')' | ']' => open -= 1,
            _ => {}
        }
        if open < 0 {
            return false;
        }
        last = *character;
    }
    open == 0
}

fn is_identifier(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn modules_are_left_out_and_types_are_kept() {
        for (code, expected) in [
            ("fn<V :::std::Into<String>>(V)", "fn<V: Into<String>>(V)"),
            ("::std::option::Option<super::Status>", "Option<Status>"),
            (
                "fn(self, &str) ->::std::Result<types::Pet, crate::Error<types::Problem>,>",
                "fn(self, &str) -> Result<Pet, Error<Problem>>",
            ),
            (
                "<T as ::core::iter::Iterator>::Item",
                "<T as Iterator>::Item",
            ),
            ("Self::Output", "Self::Output"),
            ("(u32, [u8; 4])", "(u32, [u8; 4])"),
            ("Map<String,u8,>", "Map<String, u8>"),
        ] {
            assert_eq!(short(code), expected);
        }
    }

    #[test]
    fn only_what_differs_of_long_code_is_shown() {
        let send = |page: &str, error: &str| {
            format!("async fn(self) -> Result<ResponseValue<{page}>, Error<{error}>>")
        };
        for (old, new, expected) in [
            (
                send("CatPage", "Problem"),
                send("DogPage", "Problem"),
                ("…CatPage…", "…DogPage…"),
            ),
            (
                send("Vec<Cat>", "Problem"),
                send("Cat", "Problem"),
                ("…Vec<Cat>…", "…Cat…"),
            ),
            (
                "fn(self, u8)".to_owned(),
                "fn(self, u16)".to_owned(),
                ("fn(self, u8)", "fn(self, u16)"),
            ),
        ] {
            let (old, new) = difference(&old, &new);
            assert_eq!((old.as_str(), new.as_str()), expected);
        }
    }

    #[test]
    fn types_of_the_same_name_are_distinguished_by_their_modules() {
        let (old, new) = short_pair("types::Pet", "builder::Pet");
        assert_eq!((old.as_str(), new.as_str()), ("types::Pet", "builder::Pet"));
    }
}
