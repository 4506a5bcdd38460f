// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Circle {
    pub kind: String,
    pub radius: f64,
}
object!(Circle);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Circle`](super::Circle). The struct is part of [`types::Shape`](crate::types::Shape).
        #[builds(super::super::Circle)]
        #[derive(Clone)]
        pub struct Circle {
            kind: Required<String>,
            radius: Required<f64>,
        }
    }
}
