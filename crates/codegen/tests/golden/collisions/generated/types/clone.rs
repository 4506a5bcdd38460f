// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Clone {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub clone: ::std::option::Option<::std::string::String>,
}
object!(Clone);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Clone`](super::Clone).
        #[builds(super::super::Clone)]
        #[derive(Clone)]
        pub struct Clone {
            clone: Optional<String>,
        }
    }
}
