// Generated; do not edit.

crate::support::union! {
    #[doc = " No schema requires the discriminator."] pub enum Event {
    Moved(super::Moved) : From, Created(super::Created) : From, Deleted(super::Deleted) :
    From, ..Other }
}
