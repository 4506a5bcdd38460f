// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Bird {
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub wings: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
object!(Bird);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Bird`](super::Bird). The struct is part of [`types::Animal`](crate::types::Animal) and [`types::Notice`](crate::types::Notice).
        #[builds(super::super::Bird)]
        #[derive(Clone)]
        pub struct Bird {
            wings: Required<i64>,
            name: Optional<String>,
        }
    }
}
