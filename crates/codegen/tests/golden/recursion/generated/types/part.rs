// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PartA {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<Box<PartA>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}
object!(PartA);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PartB {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<PartA>,
}
object!(PartB);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`PartA`](super::PartA). The struct is part of [`types::PartB`](crate::types::PartB) and [`types::Tree`](crate::types::Tree).
        #[builds(super::super::PartA)]
        #[derive(Clone)]
        pub struct PartA {
            b: Optional<Box<super::super::PartA>>,
            a: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`PartB`](super::PartB).
        #[builds(super::super::PartB)]
        #[derive(Clone)]
        pub struct PartB {
            b: Optional<super::super::PartA>,
        }
    }
}
