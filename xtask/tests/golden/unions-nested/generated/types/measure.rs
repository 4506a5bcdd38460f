// Generated; do not edit.

crate::support::union! {
    pub enum Measure { Length(::std::boxed::Box < super::Length >) : From,
    Weight(super::Weight) : From, ..Other }
}
