// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Debug {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fmt: ::std::option::Option<::std::string::String>,
}
object!(Debug);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Debug`](super::Debug).
        #[builds(super::super::Debug)]
        #[derive(Clone)]
        pub struct Debug {
            fmt: Optional<String>,
        }
    }
}
