// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Builder2 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub builder: ::std::option::Option<::std::string::String>,
}
object!(Builder2);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Builder2`](super::Builder2).
        #[builds(super::super::Builder2)]
        #[derive(Clone)]
        pub struct Builder2 {
            builder: Optional<String>,
        }
    }
}
