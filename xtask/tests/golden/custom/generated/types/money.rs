// Generated; do not edit.

pub type Money = ::serde_json::Number;
