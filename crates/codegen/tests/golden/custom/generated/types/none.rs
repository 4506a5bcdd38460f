// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Default, Eq, Hash)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct None {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}
object!(None);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`None`](super::None). The struct is part of [`types::Found`](crate::types::Found).
        #[builds(super::super::None)]
        #[derive(Clone)]
        pub struct None {
            reason: Optional<String>,
        }
    }
}
