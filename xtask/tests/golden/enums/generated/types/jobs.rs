// Generated; do not edit.

crate::support::open_enum! {
    pub enum JobsOrderItem { Asc = "asc", Desc = "desc", ..Other }
}
