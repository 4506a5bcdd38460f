// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Deserialize {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deserialize: ::std::option::Option<::std::string::String>,
}
object!(Deserialize);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Deserialize`](super::Deserialize).
        #[builds(super::super::Deserialize)]
        #[derive(Clone)]
        pub struct Deserialize {
            deserialize: Optional<String>,
        }
    }
}
