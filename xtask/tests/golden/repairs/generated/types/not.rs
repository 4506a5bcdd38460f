// Generated; do not edit.

pub type NotASchema = ::serde_json::Value;
