// Generated; do not edit.

use super::*;
use serde_json::Value;

/// Any JSON.
pub type Whatever = Value;
