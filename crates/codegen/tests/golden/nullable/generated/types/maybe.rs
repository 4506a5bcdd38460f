// Generated; do not edit.

use super::*;

pub type MaybeLabel = Label;
