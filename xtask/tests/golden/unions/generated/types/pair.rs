// Generated; do not edit.

pub type Pair = (::std::string::String, super::Fish);
