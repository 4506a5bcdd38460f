// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Into {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub into: ::std::option::Option<::std::string::String>,
}
object!(Into);

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
