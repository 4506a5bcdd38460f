// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constant, lenient, object, open_enum};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub species: PetSpecies,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<PetColor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PetPlace>,
}
object!(Pet);

open_enum! {
    pub enum PetColor {
        Black = "black",
        White = "white",
        #[other]
        Other,
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PetColor2 {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub red: Option<i64>,
}
object!(PetColor2);

open_enum! {
    pub enum PetPlace {
        In = "in",
        Out = "out",
        #[other]
        Other,
    }
}

constant! {
    /// Always `"pet"`.
    #[json = "\"pet\""]
    pub struct PetSpecies;
}

pub mod builder {
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
            red: Optional<i64>,
        }
    }
}
