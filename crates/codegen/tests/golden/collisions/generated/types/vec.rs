// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Vec {
    pub a: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Vec`](super::Vec). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Vec)]
        #[derive(Clone)]
        pub struct Vec {
            a: Optional<::std::vec::Vec<String>>,
        }
    }
}
