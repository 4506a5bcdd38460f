// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Sync {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync: ::std::option::Option<::std::string::String>,
}
object!(Sync);

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
