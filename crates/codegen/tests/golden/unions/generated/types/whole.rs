// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
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

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeBird {
    pub id: String,
    pub wings: i64,
    pub name: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct WholeFish {
    pub id: String,
    pub fins: i64,
    pub name: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`WholeBird`](super::WholeBird). The struct is part of [`types::Whole`](crate::types::Whole).
        #[builds(super::super::WholeBird)]
        #[derive(Clone)]
        pub struct WholeBird {
            id: Required<String>,
            wings: Required<i64, Integer>,
            name: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`WholeFish`](super::WholeFish). The struct is part of [`types::Whole`](crate::types::Whole).
        #[builds(super::super::WholeFish)]
        #[derive(Clone)]
        pub struct WholeFish {
            id: Required<String>,
            fins: Required<i64, Integer>,
            name: Optional<String>,
        }
    }
}
