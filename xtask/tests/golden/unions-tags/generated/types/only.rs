// Generated; do not edit.

crate::support::union! {
    #[doc = " One branch, and the promise of more."] pub enum Only {
    Created(super::Created) : From, ..Other }
}
