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
    fn types_of_the_same_name_are_distinguished_by_their_modules() {
        let (old, new) = short_pair("types::Pet", "builder::Pet");
        assert_eq!((old.as_str(), new.as_str()), ("types::Pet", "builder::Pet"));
    }
}
