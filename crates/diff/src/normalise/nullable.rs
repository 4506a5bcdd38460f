//! Schemas that accept `null` only.

use serde_json::Value;

use document::schema::{Keyword, Type, Types};

/// Whether a schema accepts `null` and nothing else.
///
/// This is asked of every branch of every union, so it reads no more than it needs.
pub(crate) fn is_null_only(schema: &Value) -> bool {
    let keyword = |keyword: Keyword| schema.get(keyword.name());
    if keyword(Keyword::Const).is_some_and(Value::is_null) {
        return true;
    }
    if let Some(Value::Array(values)) = keyword(Keyword::Enum) {
        return !values.is_empty() && values.iter().all(Value::is_null);
    }
    Types::of(schema).is_some_and(|types| {
        let mut names = types.names().peekable();
        names.peek().is_some() && names.all(|name| name == Type::Null.name())
    })
}
