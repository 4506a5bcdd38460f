// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResponseValue {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ResponseValue`](super::ResponseValue).
        #[builds(super::super::ResponseValue)]
        #[derive(Clone)]
        pub struct ResponseValue {
            a: Optional<String>,
        }
    }
}
