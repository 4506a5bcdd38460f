// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

/// The former name of `Pet`.
#[deprecated(note = "renamed to `Pet`")]
pub type Animal = crate::types::Pet;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Pet {
    pub name: String,
    pub toy: Option<PetToy>,
}

union! {
    #[uses = " Part of [`types::Pet`](crate::types::Pet)."]
    #[derive(PartialEq)]
    pub enum PetToy {
        Code(Code),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Problem {
    pub why: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    /// The former name of `Pet`.
    #[deprecated(note = "renamed to `Pet`")]
    pub type Animal = crate::types::builder::Pet;

    struct_builder! {
        /// Builder for [`Pet`](super::Pet). The struct is used by [`Client::list_pets`](crate::Client::list_pets).
        #[builds(super::super::Pet)]
        #[derive(Clone)]
        pub struct Pet {
            name: Required<String>,
            toy: Optional<super::super::PetToy>,
        }
    }

    struct_builder! {
        /// Builder for [`Problem`](super::Problem). The struct is used by [`Client::list_pets`](crate::Client::list_pets) and [`Client::change_shop`](crate::Client::change_shop).
        #[builds(super::super::Problem)]
        #[derive(Clone)]
        pub struct Problem {
            why: Optional<String>,
        }
    }
}
