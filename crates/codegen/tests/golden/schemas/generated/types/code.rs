// Generated; do not edit.

use super::*;

/// Three letters.
pub type Code = String;
