// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Square {
    pub kind: SquareKind,
    pub side: f64,
}

open_enum! {
    #[uses = " Part of [`types::Square`](crate::types::Square)."]
    pub enum SquareKind {
        Square = "square",
        Box = "box",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Square`](super::Square). The struct is part of [`types::Shape`](crate::types::Shape).
        #[builds(super::super::Square)]
        #[derive(Clone)]
        pub struct Square {
            kind: Required<super::super::SquareKind>,
            side: Required<f64>,
        }
    }
}
