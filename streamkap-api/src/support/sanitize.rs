//! Text from outside, made fit for one line of a log or a terminal.

/// Returns the text on one line: white space collapsed, and without escape sequences of terminals,
/// control characters and characters that only change how others are shown.
pub(crate) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len().min(1024));
    let mut characters = text.chars();
    let mut after_space = true;
    while let Some(character) = characters.next() {
        if character.is_whitespace() {
            if !after_space {
                line.push(' ');
            }
            after_space = true;
        } else if character == '\u{1b}' || character == '\u{9b}' {
            skip_escape_sequence(character, &mut characters);
        } else if !character.is_control() && !is_invisible(character) {
            line.push(character);
            after_space = false;
        }
    }
    line.truncate(line.trim_end().len());
    line
}

/// Skips what follows an escape character: `[` with parameters and one final letter, an operating
/// system command up to its terminator, or one character.
fn skip_escape_sequence(start: char, characters: &mut std::str::Chars<'_>) {
    let kind = match start {
        '\u{9b}' => '[',
        _ => match characters.clone().next() {
            Some(kind) if !kind.is_whitespace() => {
                characters.next();
                kind
            }
            _ => return,
        },
    };
    match kind {
        '[' => {
            let mut rest = characters.clone();
            for character in characters.by_ref() {
                match character {
                    '\u{20}'..='\u{3f}' => rest = characters_after(rest),
                    '\u{40}'..='\u{7e}' => return,
                    // Not a sequence after all: the character is text.
                    _ => break,
                }
            }
            *characters = rest;
        }
        // Title, hyperlink and the like: up to a bell or to an escape character. An unterminated
        // one hides the rest, as it does in a terminal.
        ']' | 'P' | 'X' | '^' | '_' => {
            let terminator = |character: &char| matches!(character, '\u{7}' | '\u{1b}' | '\u{9c}');
            if characters.by_ref().find(terminator) == Some('\u{1b}') {
                let mut rest = characters.clone();
                if rest.next() == Some('\\') {
                    *characters = rest;
                }
            }
        }
        _ => {}
    }
}

fn characters_after(mut characters: std::str::Chars<'_>) -> std::str::Chars<'_> {
    characters.next();
    characters
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
