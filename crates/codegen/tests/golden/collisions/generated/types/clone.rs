// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Clone {
    pub clone: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Clone`](super::Clone).
        #[builds(super::super::Clone)]
        #[derive(Clone)]
        pub struct Clone {
            clone: Optional<String>,
        }
    }
}
