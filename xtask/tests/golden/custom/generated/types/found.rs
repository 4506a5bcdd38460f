// Generated; do not edit.

crate::support::union! {
    #[derive(PartialEq)] pub enum Found { Pet(super::Pet) : From, None(super::None) :
    From, ..Other }
}
