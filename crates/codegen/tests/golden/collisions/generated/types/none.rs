// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct None {
    pub a: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`None`](super::None).
        #[builds(super::super::None)]
        #[derive(Clone)]
        pub struct None {
            a: Optional<String>,
        }
    }
}
