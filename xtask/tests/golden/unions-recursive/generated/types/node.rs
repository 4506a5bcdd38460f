// Generated; do not edit.

crate::support::union! {
    pub enum Node { Number(super::Number) : From, Text(super::Text) : From, ..Other }
}
