// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Into {
    pub into: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Into`](super::Into).
        #[builds(super::super::Into)]
        #[derive(Clone)]
        pub struct Into {
            into: Optional<String>,
        }
    }
}
