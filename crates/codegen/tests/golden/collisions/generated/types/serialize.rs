// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Serialize {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub serialize: ::std::option::Option<::std::string::String>,
}
object!(Serialize);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Serialize`](super::Serialize).
        #[builds(super::super::Serialize)]
        #[derive(Clone)]
        pub struct Serialize {
            serialize: Optional<String>,
        }
    }
}
