//! Secrets inside text that somebody else wrote.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_NO_PAD;

use super::secret::Secret;

/// What is shown in place of a secret.
const REDACTED: &str = "[redacted]";

/// The shortest part of a secret, from its start, that is hidden on its own, in characters.
const SHORTEST_PREFIX: usize = 8;

/// Secrets below this length, in bytes, are hidden only where they stand as a word: `a` is in every
/// text.
const SHORTEST_PART_OF_WORD: usize = 4;

/// How often encodings inside encodings are undone.
const DECODINGS: usize = 2;

/// Hides secrets in text: as they are, percent-encoded, escaped as in JSON, in base64 (both
/// alphabets, also in the middle of something longer), in upper or lower case, whole or cut after
/// eight characters or more.
///
/// A secret of fewer than eight characters is hidden where all of it is there.
#[derive(Default)]
pub(crate) struct Redactor {
    patterns: Vec<Pattern>,
}

struct Pattern {
    /// Folded as [`fold`] does.
    bytes: Vec<u8>,
    /// How many bytes have to be there.
    least: usize,
    is_word: bool,
}

impl Redactor {
    pub(crate) fn new<'a>(secrets: impl IntoIterator<Item = &'a Secret>) -> Self {
        let mut patterns = Vec::new();
        for secret in secrets {
            let secret = secret.expose().trim().as_bytes();
            if secret.is_empty() {
                continue;
            }
            patterns.push(Pattern {
                bytes: secret.iter().copied().map(fold).collect(),
                least: secret.len().min(SHORTEST_PREFIX),
                is_word: secret.len() < SHORTEST_PART_OF_WORD,
            });
            let in_base64 = (0..3).map(|offset| in_base64(secret, offset));
            patterns.extend(
                in_base64
                    .filter(|bytes| bytes.len() >= SHORTEST_PREFIX)
                    .map(|bytes| Pattern {
                        bytes,
                        least: SHORTEST_PREFIX,
                        is_word: false,
                    }),
            );
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

    fn find(&self, text: &str) -> Vec<(usize, usize)> {
        let mut ranges = Vec::new();
        if self.patterns.is_empty() {
            return ranges;
        }
        let mut view = View::of(text);
        for pass in 0..=DECODINGS {
            for pattern in &self.patterns {
                pattern.find(&view, &mut ranges);
            }
            match view.decoded() {
                Some(decoded) if pass < DECODINGS => view = decoded,
                _ => break,
            }
        }
        ranges
    }
}

impl Pattern {
    fn find(&self, view: &View, ranges: &mut Vec<(usize, usize)>) {
        let start = &self.bytes[..self.least];
        let mut from = 0;
        while let Some(window) = view.folded.get(from..from + self.least) {
            if window != start {
                // Skips to the next place where it may start.
                let rest = &view.folded[from + 1..];
                let Some(next) = rest.iter().position(|byte| *byte == start[0]) else {
                    return;
                };
                from += 1 + next;
                continue;
            }
            let both = self.bytes.iter().zip(&view.folded[from..]);
            let length = both.take_while(|(secret, text)| secret == text).count();
            if !self.is_word || view.is_word(from, from + length) {
                ranges.push((view.ranges[from].0, view.ranges[from + length - 1].1));
            }
            from += length;
        }
    }
}

/// Text as bytes, each with the range of the original text that it stands for.
struct View {
    bytes: Vec<u8>,
    folded: Vec<u8>,
    ranges: Vec<(usize, usize)>,
}

impl View {
    fn of(text: &str) -> Self {
        let ranges = text.char_indices().flat_map(|(start, character)| {
            let range = (start, start + character.len_utf8());
            std::iter::repeat_n(range, character.len_utf8())
        });
        Self::new(text.as_bytes().to_vec(), ranges.collect())
    }

    fn new(bytes: Vec<u8>, ranges: Vec<(usize, usize)>) -> Self {
        let folded = bytes.iter().copied().map(fold).collect();
        Self {
            bytes,
            folded,
            ranges,
        }
    }

    /// The same with percent-encoding and the escapes of JSON undone; none where there are none.
    fn decoded(&self) -> Option<Self> {
        let (mut bytes, mut ranges) = (Vec::new(), Vec::new());
        let mut at = 0;
        let mut has_changed = false;
        while at < self.bytes.len() {
            let rest = &self.bytes[at..];
            let mut utf8 = [0; 4];
            let (decoded, length): (&[u8], usize) = match unescaped(rest) {
                Some((character, length)) => (character.encode_utf8(&mut utf8).as_bytes(), length),
                None => match percent_decoded(rest) {
                    Some(byte) => {
                        utf8[0] = byte;
                        (&utf8[..1], 3)
                    }
                    None => (&rest[..1], 1),
                },
            };
            has_changed |= length > 1;
            let range = (self.ranges[at].0, self.ranges[at + length - 1].1);
            bytes.extend_from_slice(decoded);
            ranges.extend(std::iter::repeat_n(range, decoded.len()));
            at += length;
        }
        has_changed.then(|| Self::new(bytes, ranges))
    }

    fn is_word(&self, from: usize, to: usize) -> bool {
        let is_letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        let before = from.checked_sub(1).and_then(|index| self.bytes.get(index));
        !is_letter(before) && !is_letter(self.bytes.get(to))
    }
}

/// Lower case, and one byte for those that encodings exchange: `-` and `_` of the URL-safe base64
/// for those of the standard one, `+` for the space in a form.
fn fold(byte: u8) -> u8 {
    match byte {
        b'-' | b' ' => b'+',
        b'_' => b'/',
        other => other.to_ascii_lowercase(),
    }
}

/// What base64 makes of the secret after so many bytes of something else, without the characters
/// that depend on what stands beside it.
fn in_base64(secret: &[u8], offset: usize) -> Vec<u8> {
    let mut bytes = vec![0; offset];
    bytes.extend_from_slice(secret);
    let encoded = STANDARD_NO_PAD.encode(&bytes);
    let whole = bytes.len() * 8 / 6;
    let first = (offset * 8).div_ceil(6);
    let encoded = encoded.as_bytes().get(first..whole).unwrap_or_default();
    encoded.iter().copied().map(fold).collect()
}

fn percent_decoded(bytes: &[u8]) -> Option<u8> {
    match bytes {
        [b'%', high, low, ..] => u8::try_from(hexadecimal(&[*high, *low])?).ok(),
        _ => None,
    }
}

/// The character that an escape of JSON stands for, with the length of the escape.
fn unescaped(bytes: &[u8]) -> Option<(char, usize)> {
    let [b'\\', kind, rest @ ..] = bytes else {
        return None;
    };
    let character = match kind {
        b'"' | b'\\' | b'/' | b'\'' => char::from(*kind),
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
    digits.iter().try_fold(0, |value, digit| {
        Some(value * 16 + char::from(*digit).to_digit(16)?)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use base64::Engine as _;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    use super::{Redactor, Secret};

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
    fn text_without_secrets_stays() {
        let redactor = redactor("another-secret");
        for text in [
            "",
            "%",
            "%zz \\u12 \\",
            "é\\ud800",
            "100% \\\\ sure",
            "aaaaaaaaa",
        ] {
            assert_eq!(redactor.redact(text), text);
            assert!(!redactor.finds(text));
        }
    }

    #[test]
    fn searching_costs_linear_time() {
        let redactor = redactor(&"a".repeat(512));
        let text = "a".repeat(1 << 20);
        let started = std::time::Instant::now();
        assert!(redactor.finds(&text));
        assert!(started.elapsed() < std::time::Duration::from_secs(5));
    }
}
