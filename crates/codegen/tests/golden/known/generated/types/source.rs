// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Source {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
}
object!(Source);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Source`](super::Source). The struct is used by [`Client::list_sources`](crate::Client::list_sources) and [`Client::create_source`](crate::Client::create_source).
        #[builds(super::super::Source)]
        #[derive(Clone)]
        pub struct Source {
            id: Optional<String>,
            mode: Optional<super::super::Mode>,
        }
    }
}
