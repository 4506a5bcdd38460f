// Generated; do not edit.

crate::support::union! {
    pub enum Json { Boolean(bool) : From, Number(f64) : From,
    String(::std::string::String) : From, JsonArray(::std::vec::Vec <
    ::std::option::Option < super::Json > >) : From, JsonMap(::std::collections::BTreeMap
    < ::std::string::String, ::std::option::Option < super::Json > >) : From, ..Other }
}
