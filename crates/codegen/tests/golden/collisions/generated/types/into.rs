// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Into {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
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
