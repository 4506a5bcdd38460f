// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Builder2 {
    pub builder: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Builder2`](super::Builder2).
        #[builds(super::super::Builder2)]
        #[derive(Clone)]
        pub struct Builder2 {
            builder: Optional<String>,
        }
    }
}
