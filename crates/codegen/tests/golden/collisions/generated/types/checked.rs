// Generated; do not edit.

use super::*;

pub type Checked = ::std::string::String;
