// Generated; do not edit.

pub type FormatCountInteger = ::std::num::NonZeroU32;

pub type FormatDate = ::std::string::String;
