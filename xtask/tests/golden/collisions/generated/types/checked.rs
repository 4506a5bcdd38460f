// Generated; do not edit.

pub type Checked = ::std::string::String;
