//! Schemas that accept `null` only.

use serde_json::Value;

/// Whether a schema accepts `null` and nothing else.
pub(crate) fn is_null_only(schema: &Value) -> bool {
    let Some(schema) = schema.as_object() else {
        return false;
    };
    if schema.get("const").is_some_and(Value::is_null) {
        return true;
    }
    if let Some(Value::Array(values)) = schema.get("enum") {
        return !values.is_empty() && values.iter().all(Value::is_null);
    }
    match schema.get("type") {
        Some(Value::String(name)) => name == "null",
        Some(Value::Array(names)) => !names.is_empty() && names.iter().all(|name| name == "null"),
        _ => false,
    }
}
