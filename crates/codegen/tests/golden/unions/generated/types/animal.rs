// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// Told apart by what they have.
    #[uses = " Used by [`Client::draw`](crate::Client::draw)."]
    #[derive(PartialEq)]
    pub enum Animal {
        String(String),
        AnimalArray(Vec<Animal>),
        Bird(Bird),
        Fish(Fish),
        #[schema(skip)]
        Several(AnimalSeveral),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AnimalSeveral {
    pub wings: Option<i64>,
    pub name: Option<String>,
    pub fins: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`AnimalSeveral`](super::AnimalSeveral). The struct is part of [`types::Animal`](crate::types::Animal).
        #[builds(super::super::AnimalSeveral)]
        #[derive(Clone)]
        pub struct AnimalSeveral {
            wings: Optional<i64, Integer>,
            name: Optional<String>,
            fins: Optional<i64, Integer>,
        }
    }
}
