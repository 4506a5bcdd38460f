// Generated; do not edit.

use super::*;
use openapi_client_runtime::{object, open_enum};
use serde::{Deserialize, Serialize};

open_enum! {
    pub enum Part {
        Left = "left",
        Right = "right",
        #[other]
        Other,
    }
}

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Unused {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<Problem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
}
object!(Unused);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Unused`](super::Unused).
        #[builds(super::super::Unused)]
        #[derive(Clone)]
        pub struct Unused {
            problem: Optional<super::super::Problem>,
            part: Optional<super::super::Part>,
        }
    }
}
