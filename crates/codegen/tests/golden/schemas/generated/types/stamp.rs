// Generated; do not edit.

use super::*;

pub type Stamp = String;
