// Generated; do not edit.

use super::*;

pub type Ratio = f64;
