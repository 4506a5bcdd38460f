// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Closed {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
object!(Closed);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Closed`](super::Closed). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Closed)]
        #[derive(Clone)]
        pub struct Closed {
            name: Optional<String>,
        }
    }
}
