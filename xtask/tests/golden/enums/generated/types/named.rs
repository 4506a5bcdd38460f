// Generated; do not edit.

crate::support::open_enum! {
    pub enum Named { #[doc = " The first."] First = "a", Second = "b", ..Other }
}
