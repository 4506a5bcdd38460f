// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    /// Told apart by what they have.
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

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AnimalSeveral {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wings: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fins: Option<i64>,
}
object!(AnimalSeveral);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`AnimalSeveral`](super::AnimalSeveral). The struct is part of [`types::Animal`](crate::types::Animal).
        #[builds(super::super::AnimalSeveral)]
        #[derive(Clone)]
        pub struct AnimalSeveral {
            wings: Optional<i64>,
            name: Optional<String>,
            fins: Optional<i64>,
        }
    }
}
