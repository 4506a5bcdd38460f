// Generated; do not edit.

use super::*;
use serde_json::Number;

pub type Money = Number;
