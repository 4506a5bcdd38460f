// Generated; do not edit.

crate::support::union! {
    pub enum Own { String(::std::string::String) : From, Own(::std::boxed::Box <
    super::Own >), ..Other }
}
