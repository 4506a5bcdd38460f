// Generated; do not edit.

use super::*;

pub type Rate = f64;
