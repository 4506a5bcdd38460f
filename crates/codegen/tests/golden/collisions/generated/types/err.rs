// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Err {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Err`](super::Err).
        #[builds(super::super::Err)]
        #[derive(Clone)]
        pub struct Err {
            a: Optional<String>,
        }
    }
}
