// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Moved {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub from: i64,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub to: i64,
}
object!(Moved);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Moved`](super::Moved). The struct is part of [`types::Event`](crate::types::Event).
        #[builds(super::super::Moved)]
        #[derive(Clone)]
        pub struct Moved {
            type_: Optional<String>,
            from: Required<i64>,
            to: Required<i64>,
        }
    }
}
