// Generated; do not edit.

pub type Pair = (::std::string::String, ::std::boxed::Box<super::Holder>);
