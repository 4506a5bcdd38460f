//! The constraints of strings.

use serde_json::Value;

use document::schema::Schema;

/// Removes the lengths and the pattern of a string, and returns them by their keywords.
pub fn take_constraints(schema: &mut Schema) -> Vec<(&'static str, Value)> {
    let strings = &mut schema.strings;
    let found = [
        ("minLength", strings.min_length.take().map(Value::from)),
        ("maxLength", strings.max_length.take().map(Value::from)),
        ("pattern", strings.pattern.take().map(Value::from)),
    ];
    let stated = found.into_iter();
    stated
        .filter_map(|(keyword, value)| Some((keyword, value?)))
        .collect()
}
