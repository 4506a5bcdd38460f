// Generated; do not edit.

use super::*;

pub type Secret = crate::support::Secret;
