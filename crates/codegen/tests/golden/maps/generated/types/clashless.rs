// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Clashless {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<String>,
}
object!(Clashless);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Clashless`](super::Clashless).
        #[builds(super::super::Clashless)]
        #[derive(Clone)]
        pub struct Clashless {
            extra: Optional<String>,
        }
    }
}
