// Generated; do not edit.

pub type TagCounts = ::std::collections::BTreeMap<String, i64>;
