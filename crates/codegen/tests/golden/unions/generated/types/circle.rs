// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Circle {
    pub kind: String,
    pub radius: f64,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Circle`](super::Circle). The struct is part of [`types::Shape`](crate::types::Shape).
        #[builds(super::super::Circle)]
        #[derive(Clone)]
        pub struct Circle {
            kind: Required<String>,
            radius: Required<f64>,
        }
    }
}
