// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Part of [`types::Unused`](crate::types::Unused)."]
    pub enum Part {
        Left = "left",
        Right = "right",
        #[other]
        Other,
    }
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Unused {
    pub problem: Option<Problem>,
    pub part: Option<Part>,
}

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
