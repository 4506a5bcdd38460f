// Generated; do not edit.

crate::support::union! {
    pub enum Scalar { Boolean(bool) : From, Number(f64) : From,
    String(::std::string::String) : From, ..Other }
}
