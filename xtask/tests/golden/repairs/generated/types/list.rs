// Generated; do not edit.

pub type List = ::serde_json::Value;
