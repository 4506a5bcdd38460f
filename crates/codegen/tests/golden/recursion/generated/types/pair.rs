// Generated; do not edit.

use super::*;

pub type Pair = (String, Box<Holder>);
