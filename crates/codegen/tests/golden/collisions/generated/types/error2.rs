// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Error2 {
    pub error: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Error2`](super::Error2).
        #[builds(super::super::Error2)]
        #[derive(Clone)]
        pub struct Error2 {
            error: Optional<String>,
        }
    }
}
