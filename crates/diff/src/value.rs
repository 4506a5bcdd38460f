//! Formats JSON values for messages.

use serde_json::Value;

/// At most this many items of an array are shown.
const MAX_ITEMS: usize = 10;
/// At most this many characters of a value are shown.
const MAX_CHARACTERS: usize = 80;

/// Returns a value for a message, shortened; `none` if there is no value.
pub(crate) fn show(value: &Option<Value>) -> String {
    value.as_ref().map_or_else(|| "none".to_owned(), quote)
}

/// Returns a value for a message, shortened.
pub(crate) fn quote(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{}`", shortened(text)),
        Value::Number(_) | Value::Bool(_) | Value::Null => value.to_string(),
        Value::Array(items)
            if items
                .iter()
                .all(|item| !item.is_object() && !item.is_array()) =>
        {
            list(items)
        }
        Value::Array(_) | Value::Object(_) => format!("`{}`", shortened(&value.to_string())),
    }
}

fn list(items: &[Value]) -> String {
    if items.is_empty() {
        return "nothing".to_owned();
    }
    let shown: Vec<String> = items.iter().take(MAX_ITEMS).map(quote).collect();
    match items.len().saturating_sub(MAX_ITEMS) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

fn shortened(text: &str) -> String {
    // A value stays one code span on one line.
    let shown = |character: char| match character {
        '`' => '\'',
        other if other.is_control() => ' ',
        other => other,
    };
    let mut characters = text.chars().map(shown);
    let mut short: String = characters.by_ref().take(MAX_CHARACTERS).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
