// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Text {
    pub c: ::std::string::String,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Text`](super::Text). The struct is part of [`types::Arms`](crate::types::Arms).
        #[builds(super::super::Text)]
        #[derive(Clone)]
        pub struct Text {
            c: Required<String>,
        }
    }
}
