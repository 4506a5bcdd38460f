// Generated; do not edit.

pub type Plain = ::std::collections::BTreeMap<
    ::std::string::String,
    ::std::string::String,
>;
