// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Length {
    pub metres: f64,
    pub of: Option<Box<Entry>>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Length`](super::Length). The struct is part of [`types::Measure`](crate::types::Measure).
        #[builds(super::super::Length)]
        #[derive(Clone)]
        pub struct Length {
            metres: Required<f64>,
            of: Optional<Box<super::super::Entry>>,
        }
    }
}
