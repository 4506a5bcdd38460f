//! Text from outside, made fit for one line of a log or a terminal.

/// Returns the text on one line: white space collapsed, and without escape sequences of terminals,
/// control characters and characters that only change how others are shown.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(1024));
    let mut rest = text.chars();
    while let Some(character) = rest.next() {
        if character.is_whitespace() {
            if !line.is_empty() && !line.ends_with(' ') {
                line.push(' ');
            }
        } else if character == '\u{1b}' || character == '\u{9b}' {
            rest = after_escape_sequence(character, rest.as_str()).chars();
        } else if !character.is_control() && !is_invisible(character) {
            line.push(character);
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// What follows an escape sequence: `[` with parameters and one final character, a command up to its
/// terminator, or one character.
fn after_escape_sequence(start: char, rest: &str) -> &str {
    let (kind, rest) = match rest.chars().next() {
        _ if start == '\u{9b}' => ('[', rest),
        Some(kind) if !kind.is_whitespace() => (kind, &rest[kind.len_utf8()..]),
        _ => return rest,
    };
    match kind {
        '[' => {
            let rest = rest.trim_start_matches(|c: char| ('\u{20}'..='\u{3f}').contains(&c));
            let is_final = |c: char| ('\u{40}'..='\u{7e}').contains(&c);
            rest.strip_prefix(is_final).unwrap_or(rest)
        }
        // A title, a link and the like end at a bell or an escape character. One that does not end
        // hides the rest, as it does in a terminal.
        ']' | 'P' | 'X' | '^' | '_' => match rest.split_once(['\u{7}', '\u{1b}', '\u{9c}']) {
            Some((_, rest)) => rest.strip_prefix('\\').unwrap_or(rest),
            None => "",
        },
        _ => rest,
    }
}

/// Whether the character shows nothing itself: joiners, marks that reverse the direction, tags.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::one_line;

    #[test]
    fn escape_sequences_and_control_characters_are_removed() {
        for (text, line) in [
            ("\u{1b}[31mred\u{1b}[0m", "red"),
            ("\u{1b}[38;5;196mred\u{9b}0m", "red"),
            ("\u{1b}]0;title\u{7}shown", "shown"),
            (
                "\u{1b}]8;;https://evil.example\u{1b}\\link\u{1b}]8;;\u{1b}\\",
                "link",
            ),
            ("a\u{0}b\u{8}c\u{7f}d\u{85}e", "abcd e"),
            ("a\r\n\tb  c ", "a b c"),
            ("\u{202e}gnp.exe\u{202c} \u{200b}x\u{feff}", "gnp.exe x"),
            ("\u{1b}[", ""),
            ("\u{1b}", ""),
            ("\u{1b} a", "a"),
            ("\u{1b}[3é", "é"),
            ("plain, ünïcode 漢字", "plain, ünïcode 漢字"),
        ] {
            assert_eq!(one_line(text), line, "{text:?}");
        }
    }

    #[test]
    fn what_is_on_one_line_stays_as_it_is() {
        for text in ["", "a", "\u{1b}[1m\u{1b}[2mb", "x \u{9b}\u{9b}1;y"] {
            let line = one_line(text);
            assert_eq!(one_line(&line), line);
        }
    }
}
