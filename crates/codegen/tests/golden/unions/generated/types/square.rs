// Generated; do not edit.

use super::*;
use openapi_client_runtime::{object, open_enum};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Square {
    pub kind: SquareKind,
    pub side: f64,
}
object!(Square);

open_enum! {
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
