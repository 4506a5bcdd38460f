// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Clashless {
    pub extra: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Clashless`](super::Clashless).
        #[builds(super::super::Clashless)]
        #[derive(Clone)]
        pub struct Clashless {
            extra: Optional<String>,
        }
    }
}
