// Generated; do not edit.

use super::*;
use openapi_client_runtime::{object, open_enum};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Reasoning {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub type_: ReasoningType,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<Vec<String>>,
}
object!(Reasoning);

open_enum! {
    pub enum ReasoningType {
        Reasoning = "reasoning",
        Thought = "thought",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Reasoning`](super::Reasoning). The struct is part of [`types::Item`](crate::types::Item).
        #[builds(super::super::Reasoning)]
        #[derive(Clone)]
        pub struct Reasoning {
            id: Optional<String>,
            type_: Required<super::super::ReasoningType>,
            summary: Optional<Vec<String>>,
        }
    }
}
