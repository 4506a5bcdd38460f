// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct B {
    pub b: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`B`](super::B). The struct is part of [`types::CompositionsAny`](crate::types::CompositionsAny).
        #[builds(super::super::B)]
        #[derive(Clone)]
        pub struct B {
            b: Optional<String>,
        }
    }
}
