// Generated; do not edit.

crate::support::union! {
    #[doc = " Told apart by what they have."] pub enum Animal {
    String(::std::string::String) : From, AnimalArray(::std::vec::Vec < super::Animal >)
    : From, Bird(super::Bird) : From, Fish(super::Fish) : From, ..Other }
}
