// Generated; do not edit.

use super::*;
use openapi_client_runtime::{named, open_enum};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Reasoning)))]
#[non_exhaustive]
pub struct Reasoning {
    pub id: Option<String>,
    pub type_: ReasoningType,
    pub summary: Option<Vec<String>>,
}

open_enum! {
    #[uses = " Part of [`types::Reasoning`](crate::types::Reasoning)."]
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
            #[property = "type"]
            type_: Required<super::super::ReasoningType>,
            summary: Optional<Vec<String>>,
        }
    }
}
