// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Base {
    pub id: Option<String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Base`](super::Base).
        #[builds(super::super::Base)]
        #[derive(Clone)]
        pub struct Base {
            id: Optional<String>,
        }
    }
}
