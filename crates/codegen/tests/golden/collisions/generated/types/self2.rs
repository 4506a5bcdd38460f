// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::Self2)))]
#[non_exhaustive]
pub struct Self2 {
    pub self_: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Self2`](super::Self2). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Self2)]
        #[derive(Clone)]
        pub struct Self2 {
            #[property = "self"]
            self_: Optional<String>,
        }
    }
}
