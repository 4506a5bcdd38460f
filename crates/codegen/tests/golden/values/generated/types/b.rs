// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct B {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}
object!(B);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`B`](super::B). The struct is part of [`types::CompositionsAny`](crate::types::CompositionsAny).
        #[builds(super::super::B)]
        #[derive(Clone)]
        pub struct B {
            b: Optional<String>,
        }
    }
}
