// Generated; do not edit.

use super::*;
use std::collections::BTreeMap;

pub type TagCounts = BTreeMap<String, i64>;
