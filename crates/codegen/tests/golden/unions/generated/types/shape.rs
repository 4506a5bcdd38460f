// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, union};
use serde_json::Value;

union! {
    /// Told apart by `kind`.
    #[uses = " Used by [`Client::draw`](crate::Client::draw)."]
    #[derive(PartialEq)]
    pub enum Shape {
        Circle(Circle),
        Square(Square),
        Line(ShapeLine),
        #[other]
        Other(Value),
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ShapeLine {
    pub kind: ShapeLineKind,
    pub length: Option<f64>,
}

constant! {
    /// Always `"line"`.
    #[uses = " Part of [`types::ShapeLine`](crate::types::ShapeLine)."]
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
