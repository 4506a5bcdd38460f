// Generated; do not edit.

use super::*;

/// The former name of `Pet`.
#[deprecated(note = "renamed to `Pet`")]
pub type Animal = crate::types::Pet;

/// The former name of `PetColor`.
#[deprecated(note = "renamed to `PetColor`")]
pub type AnimalColor = crate::types::PetColor;

/// The former name of `PetSpecies`.
#[deprecated(note = "renamed to `PetSpecies`")]
pub type AnimalSpecies = crate::types::PetSpecies;

/// The same as a value.
#[deprecated(note = "renamed to `PetSpecies`")]
#[allow(non_upper_case_globals)]
pub const AnimalSpecies: crate::types::PetSpecies = crate::types::PetSpecies;
pub mod builder {
    use crate::types::builder::Pet;

    /// The former name of `Pet`.
    #[deprecated(note = "renamed to `Pet`")]
    pub type Animal = Pet;
}
