// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(extend("additionalProperties" = false)))]
#[non_exhaustive]
pub struct Closed {
    pub name: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Closed`](super::Closed). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Closed)]
        #[derive(Clone)]
        pub struct Closed {
            name: Optional<String>,
        }
    }
}
