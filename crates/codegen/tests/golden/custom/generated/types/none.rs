// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[derive(Default, Eq, Hash)]
#[non_exhaustive]
pub struct None {
    pub reason: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`None`](super::None). The struct is part of [`types::Found`](crate::types::Found).
        #[builds(super::super::None)]
        #[derive(Clone)]
        pub struct None {
            reason: Optional<String>,
        }
    }
}
