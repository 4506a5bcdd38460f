// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Length {
    pub metres: f64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<Box<Entry>>,
}
object!(Length);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Length`](super::Length). The struct is part of [`types::Measure`](crate::types::Measure).
        #[builds(super::super::Length)]
        #[derive(Clone)]
        pub struct Length {
            metres: Required<f64>,
            of: Optional<Box<super::super::Entry>>,
        }
    }
}
