// Generated; do not edit.

use super::*;

pub type Codes = Vec<Code>;
