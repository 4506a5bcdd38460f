//! Builds the message of a change from its rule's template.

use serde_json::Value;

use super::compare::Draft;
use super::normalize::Source;
use super::rules::Values;
use super::subject::subject;
use crate::openapi::Pointer;

/// A message lists so many items of an array.
const MOST_ITEMS: usize = 10;
/// A message shows so many characters of a value.
const MOST_CHARACTERS: usize = 80;

/// Returns the message of a change.
pub(super) fn message(old: &Source<'_>, new: &Source<'_>, draft: &Draft) -> String {
    // The name of something that was removed is in the old document, any other in the new one.
    let was_removed = draft.new_value.is_none() && draft.old_value.is_some();
    let name = |source: &Source<'_>, pointer: &Pointer| {
        subject(source, &owner(pointer, draft.keyword), draft.direction)
    };
    let subject = match (&draft.old_pointer, &draft.new_pointer) {
        (Some(pointer), _) if was_removed => name(old, pointer),
        (_, Some(pointer)) => name(new, pointer),
        (Some(pointer), None) => name(old, pointer),
        (None, None) => "document".to_owned(),
    };
    let message = draft.rule.fill(&Values {
        subject: &subject,
        old: &show(&draft.old_value),
        new: &show(&draft.new_value),
        detail: &draft.detail,
    });
    match draft.effective_exemption() {
        Some(exemption) => format!("{message} ({})", exemption.reason()),
        None => message,
    }
}

/// Returns the location of the schema or object that has the keyword, which may be followed by a
/// name or an index and a name below it.
fn owner(pointer: &Pointer, keyword: &str) -> Pointer {
    if keyword.is_empty() {
        return pointer.clone();
    }
    let tokens: Vec<&str> = pointer.as_str().split('/').collect();
    let first = tokens.len().saturating_sub(3);
    tokens[first..]
        .iter()
        .position(|token| *token == keyword)
        .map_or_else(
            || pointer.clone(),
            |index| Pointer::from(tokens[..first + index].join("/").as_str()),
        )
}

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
    let shown: Vec<String> = items.iter().take(MOST_ITEMS).map(quote).collect();
    match items.len().saturating_sub(MOST_ITEMS) {
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
    let mut short: String = characters.by_ref().take(MOST_CHARACTERS).collect();
    if characters.next().is_some() {
        short.push('…');
    }
    short
}
