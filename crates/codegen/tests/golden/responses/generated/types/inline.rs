// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct InlineError {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}
object!(InlineError);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct InlineResponse {
    pub a: String,
}
object!(InlineResponse);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`InlineError`](super::InlineError). The struct is used by [`Client::inline`](crate::Client::inline).
        #[builds(super::super::InlineError)]
        #[derive(Clone)]
        pub struct InlineError {
            why: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`InlineResponse`](super::InlineResponse). The struct is used by [`Client::inline`](crate::Client::inline).
        #[builds(super::super::InlineResponse)]
        #[derive(Clone)]
        pub struct InlineResponse {
            a: Required<String>,
        }
    }
}
