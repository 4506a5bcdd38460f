// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, object, union};
use serde::{Deserialize, Serialize};
use serde_json::Value;

union! {
    /// Told apart by `kind`.
    #[derive(PartialEq)]
    pub enum Shape {
        Circle(Circle),
        Square(Square),
        Line(ShapeLine),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ShapeLine {
    pub kind: ShapeLineKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length: Option<f64>,
}
object!(ShapeLine);

constant! {
    /// Always `"line"`.
    #[json = "\"line\""]
    pub struct ShapeLineKind;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ShapeLine`](super::ShapeLine). The struct is part of [`types::Shape`](crate::types::Shape).
        #[builds(super::super::ShapeLine)]
        #[derive(Clone)]
        pub struct ShapeLine {
            kind: Constant<super::super::ShapeLineKind>,
            length: Optional<f64>,
        }
    }
}
