// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct A {
    pub a: Option<i64>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`A`](super::A). The struct is part of [`types::CompositionsAny`](crate::types::CompositionsAny).
        #[builds(super::super::A)]
        #[derive(Clone)]
        pub struct A {
            a: Optional<i64, Integer>,
        }
    }
}
