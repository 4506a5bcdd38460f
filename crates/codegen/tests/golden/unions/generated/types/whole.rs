// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    /// What stands beside a union is in every arm.
    #[derive(PartialEq)]
    pub enum Whole {
        Bird(WholeBird),
        Fish(WholeFish),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WholeBird {
    pub id: String,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub wings: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
object!(WholeBird);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WholeFish {
    pub id: String,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub fins: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
object!(WholeFish);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`WholeBird`](super::WholeBird). The struct is part of [`types::Whole`](crate::types::Whole).
        #[builds(super::super::WholeBird)]
        #[derive(Clone)]
        pub struct WholeBird {
            id: Required<String>,
            wings: Required<i64>,
            name: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`WholeFish`](super::WholeFish). The struct is part of [`types::Whole`](crate::types::Whole).
        #[builds(super::super::WholeFish)]
        #[derive(Clone)]
        pub struct WholeFish {
            id: Required<String>,
            fins: Required<i64>,
            name: Optional<String>,
        }
    }
}
