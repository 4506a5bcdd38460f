// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Fish {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub fins: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
object!(Fish);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Fish`](super::Fish). The struct is part of [`types::Animal`](crate::types::Animal) and [`types::Pair`](crate::types::Pair).
        #[builds(super::super::Fish)]
        #[derive(Clone)]
        pub struct Fish {
            fins: Required<i64>,
            name: Optional<String>,
        }
    }
}
