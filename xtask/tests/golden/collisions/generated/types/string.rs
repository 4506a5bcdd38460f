// Generated; do not edit.

crate::support::open_enum! {
    pub enum String { A = "a", B = "b", ..Other }
}
