// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Debug {
    pub fmt: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Debug`](super::Debug).
        #[builds(super::super::Debug)]
        #[derive(Clone)]
        pub struct Debug {
            fmt: Optional<String>,
        }
    }
}
