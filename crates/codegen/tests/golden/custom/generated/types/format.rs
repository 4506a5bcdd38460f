// Generated; do not edit.

use super::*;
use std::num::NonZeroU32;

pub type FormatCountInteger = NonZeroU32;

pub type FormatDate = String;
