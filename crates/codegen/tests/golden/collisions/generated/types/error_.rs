// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Error {
    pub error: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Error`](super::Error).
        #[builds(super::super::Error)]
        #[derive(Clone)]
        pub struct Error {
            error: Optional<String>,
        }
    }
}
