// Generated; do not edit.

use super::*;
use serde_json::Value;

pub type List = Value;
