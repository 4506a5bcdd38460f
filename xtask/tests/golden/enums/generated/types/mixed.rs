// Generated; do not edit.

crate::support::union! {
    pub enum Mixed { Boolean(bool) : From, Variant2(super::MixedVariant2) : From,
    Choice(super::MixedChoice) : From, ..Other }
}

crate::support::open_enum! {
    pub enum MixedChoice { Auto = "auto", ..Other }
}

crate::support::open_integer_enum! {
    pub enum MixedVariant2 { Value1 = 1, Value2 = 2, ..Other }
}
