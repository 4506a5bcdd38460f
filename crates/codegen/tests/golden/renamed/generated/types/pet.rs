// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub species: PetSpecies,
    pub color: Option<PetColor>,
    pub place: Option<PetPlace>,
}

open_enum! {
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    pub enum PetColor {
        Black = "black",
        White = "white",
        #[other]
        Other,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PetColor2 {
    pub red: Option<i64>,
}

open_enum! {
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    pub enum PetPlace {
        In = "in",
        Out = "out",
        #[other]
        Other,
    }
}

constant! {
    /// Always `"pet"`.
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    #[json = "\"pet\""]
    pub struct PetSpecies;
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Pet`](super::Pet). The struct is used by [`Client::list_pets`](crate::Client::list_pets) and [`Client::add_animal`](crate::Client::add_animal).
        #[builds(super::super::Pet)]
        #[derive(Clone)]
        pub struct Pet {
            name: Required<String>,
            species: Constant<super::super::PetSpecies>,
            color: Optional<super::super::PetColor>,
            place: Optional<super::super::PetPlace>,
        }
    }

    struct_builder! {
        /// Builder for [`PetColor2`](super::PetColor2).
        #[builds(super::super::PetColor2)]
        #[derive(Clone)]
        pub struct PetColor2 {
            red: Optional<i64, Integer>,
        }
    }
}
