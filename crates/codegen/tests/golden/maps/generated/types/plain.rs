// Generated; do not edit.

use super::*;
use std::collections::BTreeMap;

pub type Plain = BTreeMap<String, String>;
