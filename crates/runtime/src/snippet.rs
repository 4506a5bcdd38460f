//! A few words of a body that nobody announced, fit for a log.

use super::redactor::Redactor;
use super::sanitize;

/// How much of a text is looked at, in bytes.
const TEXT_LIMIT: usize = 16 * 1024;

/// The longest snippet, in characters.
const SNIPPET_LIMIT: usize = 160;

/// Words from here on, in characters, are taken for something that was not written for people.
const LONG_WORD: usize = 24;

/// Words from here on are, when they mix letters and digits.
const MIXED_WORD: usize = 12;

/// What stands for text that is not shown.
const HIDDEN: &str = "…";

/// Whether a body is a web page, as gateways send them.
pub(crate) fn is_html(body: &[u8], content_type: Option<&str>) -> bool {
    let announced = content_type.is_some_and(|value| value.trim_start().starts_with("text/html"));
    let start = body.trim_ascii_start();
    let tag = start.get(..5).unwrap_or_default();
    announced || start.starts_with(b"<!") || tag.eq_ignore_ascii_case(b"<html")
}

/// The first words of a body on one line, without markup, and without words that may be secrets.
/// None where nothing is left, or where the body is JSON: that one has values.
pub(crate) fn of(body: &[u8], secrets: &Redactor) -> Option<String> {
    let text = String::from_utf8_lossy(&body[..body.len().min(TEXT_LIMIT)]);
    let text = text.trim_start_matches('\u{feff}').trim();
    if text.starts_with(['{', '[', '"']) {
        return None;
    }
    let mut snippet = String::new();
    let text = secrets.redact(&sanitize::one_line(&without_markup(text)));
    for word in text.split_whitespace() {
        let word = if is_readable(word) { word } else { HIDDEN };
        // Between words: of a secret that is to be struck out, half could not be found.
        if snippet.chars().count() + word.chars().count() >= SNIPPET_LIMIT {
            snippet.push_str(HIDDEN);
            break;
        }
        if !snippet.is_empty() {
            snippet.push(' ');
        }
        snippet.push_str(word);
    }
    (!snippet.is_empty()).then_some(snippet)
}

/// A message of the API itself, on one line, without secrets and what looks like a token.
pub(crate) fn message(text: &str, secrets: &Redactor) -> String {
    let text = text
        .char_indices()
        .nth(TEXT_LIMIT)
        .map_or(text, |(end, _)| &text[..end]);
    let text = secrets.redact(&sanitize::one_line(text));
    let words = text.split_whitespace().map(|word| {
        let looks_like_a_token = word.contains("eyJ") || word.chars().count() > 3 * LONG_WORD;
        if looks_like_a_token { HIDDEN } else { word }
    });
    let line = words.collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(4 * SNIPPET_LIMIT) {
        // Between words, as above.
        Some((end, _)) => {
            let whole_words = line[..end].rsplit_once(' ').map_or("", |(words, _)| words);
            format!("{whole_words}{HIDDEN}")
        }
        None => line,
    }
}

/// Whether a name is long and mixes letters and digits, which keys do and names of properties hardly.
pub(crate) fn looks_like_a_key(name: &str) -> bool {
    is_mixed(name) && name.chars().count() >= LONG_WORD
}

fn is_mixed(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && word.contains(char::is_alphabetic)
}

fn is_readable(word: &str) -> bool {
    let length = word.chars().count();
    let is_printable = !word.contains(|c: char| c.is_control() || c == '\u{fffd}');
    let is_assignment = word.contains(['=', ':', '"']) && !word.ends_with(':');
    is_printable
        && !is_assignment
        && length
            < if is_mixed(word) {
                MIXED_WORD
            } else {
                LONG_WORD
            }
}

/// The text between the tags of a page, without that of its scripts and styles.
fn without_markup(page: &str) -> String {
    let mut text = String::new();
    let mut rest = page;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let name = tag.split(['>', ' ', '\n', '/']).next().unwrap_or_default();
        let name = name.to_ascii_lowercase();
        let end = match name.as_str() {
            "script" | "style" => tag.find(&format!("</{name}")),
            _ if tag.starts_with("!--") => tag.find("-->"),
            _ => Some(0),
        };
        rest = end
            .and_then(|end| tag[end..].split_once('>'))
            .map_or("", |(_, rest)| rest);
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::{Redactor, message, of};

    #[test]
    fn no_word_is_cut_in_two() {
        for before in 0..700 {
            let text = format!("{} my-canary", "a ".repeat(before));
            let secrets = Redactor::default();
            let snippet = of(text.as_bytes(), &secrets).unwrap_or_default();
            for shown in [message(&text, &secrets), snippet] {
                let words = shown.trim_end_matches('…').split_whitespace();
                let mut others = words.filter(|word| *word != "a");
                assert!(others.all(|word| word == "my-canary"), "{shown}");
            }
        }
    }
}
