// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Sync {
    pub sync: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Sync`](super::Sync).
        #[builds(super::super::Sync)]
        #[derive(Clone)]
        pub struct Sync {
            sync: Optional<String>,
        }
    }
}
