// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Send {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send: ::std::option::Option<::std::string::String>,
}
object!(Send);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Send`](super::Send).
        #[builds(super::super::Send)]
        #[derive(Clone)]
        pub struct Send {
            send: Optional<String>,
        }
    }
}
