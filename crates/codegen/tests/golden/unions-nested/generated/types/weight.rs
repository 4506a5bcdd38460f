// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Weight {
    pub grams: i64,
    pub of: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Weight`](super::Weight). The struct is part of [`types::Measure`](crate::types::Measure).
        #[builds(super::super::Weight)]
        #[derive(Clone)]
        pub struct Weight {
            grams: Required<i64, Integer>,
            of: Optional<String>,
        }
    }
}
