// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Default {
    pub default: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Default`](super::Default). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Default)]
        #[derive(Clone)]
        pub struct Default {
            default: Optional<String>,
        }
    }
}
