//! What a command prints, without what a text of a document could do to a terminal.

use std::io::{self, Write};

/// The longest sequence that sets a colour, in bytes.
const COLOUR_LIMIT: usize = 32;

/// Passes on text and colours, and leaves out every other control character: a document could move the
/// cursor with them, or set the title of the window, and so hide what the command says. Of an escape sequence
/// that is no colour, its text stays.
pub struct Terminal<W: Write> {
    out: W,
    /// What may become a colour or a control character.
    pending: Vec<u8>,
}

impl<W: Write> Terminal<W> {
    /// Prints on `out`.
    pub fn new(out: W) -> Self {
        Self {
            out,
            pending: Vec::new(),
        }
    }

    /// Adds what a byte makes visible to `shown`.
    fn put(&mut self, byte: u8, shown: &mut Vec<u8>) {
        let Some(first) = self.pending.first() else {
            match byte {
                // An escape sequence, or the first byte of U+0080 to U+00BF.
                b'\x1b' | 0xC2 => self.pending.push(byte),
                b'\n' | b'\t' | b' '..=b'~' | 0x80.. => shown.push(byte),
                _ => {}
            }
            return;
        };
        let is_escape = *first == b'\x1b';
        self.pending.push(byte);
        let may_go_on = match self.pending.len() {
            2 => byte == b'[',
            length => length < COLOUR_LIMIT && matches!(byte, b'0'..=b'9' | b';' | b':'),
        };
        let is_colour = byte == b'm' && self.pending.len() > 2;
        match (is_escape, byte) {
            (true, _) if may_go_on => {}
            (true, _) if is_colour => shown.append(&mut self.pending),
            (true, _) => {
                let text = std::mem::take(&mut self.pending);
                for byte in &text[1..] {
                    self.put(*byte, shown);
                }
            }
            // A control character of two bytes.
            (false, 0x80..=0x9F) => self.pending.clear(),
            (false, _) => shown.append(&mut self.pending),
        }
    }
}

impl<W: Write> Write for Terminal<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut shown = Vec::with_capacity(bytes.len());
        for byte in bytes {
            self.put(*byte, &mut shown);
        }
        self.out.write_all(&shown)?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// What is shown of a text that comes in parts of this many bytes.
    fn shown(text: &str, part: usize) -> String {
        let mut out = Vec::new();
        let mut terminal = Terminal::new(&mut out);
        for part in text.as_bytes().chunks(part) {
            terminal.write_all(part).unwrap();
        }
        terminal.flush().unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn text_and_colours_pass_and_nothing_moves_the_cursor() {
        let long = format!("\x1b[{}m", "1;".repeat(COLOUR_LIMIT));
        for (text, expected) in [
            ("plain, \u{e9}\u{bf}\u{a9} \u{1f980}\n\tnext", None),
            ("\x1b[1;31mred\x1b[0m \x1b[38:5:9mx\x1b[m", None),
            ("a\x1b[2Jb\x1b[1Ac", Some("a[2Jb[1Ac")),
            (
                "\x1b]0;title\x07\x1b]8;;http://x\x1b\\link",
                Some("]0;title]8;;http://x\\link"),
            ),
            ("over\rwritten\x08\x00\x7f", Some("overwritten")),
            ("\u{9b}2J\u{85}x\u{a0}y", Some("2Jx\u{a0}y")),
            ("\x1b\x1b[2J\x1b\x1b[1mx", Some("[2J\x1b[1mx")),
            (&long, Some(&long[1..])),
        ] {
            for part in [1, 2, 3, 1000] {
                assert_eq!(shown(text, part), expected.unwrap_or(text), "{text:?}");
            }
        }
    }
}
