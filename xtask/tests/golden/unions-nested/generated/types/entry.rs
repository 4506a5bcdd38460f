// Generated; do not edit.

crate::support::union! {
    #[doc = " One object, a union with tags, and a union without."] pub enum Entry {
    Message(super::Message) : From, Item(super::Item) : From, Measure(::std::boxed::Box <
    super::Measure >) : From, ..Other }
}
