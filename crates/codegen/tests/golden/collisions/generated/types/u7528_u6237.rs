// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct 用户 {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub 名: ::std::option::Option<::std::string::String>,
    #[doc(alias = "ſ")]
    #[serde(rename = "ſ", skip_serializing_if = "::std::option::Option::is_none")]
    pub s: ::std::option::Option<::std::string::String>,
}
object!(用户);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`用户`](super::用户).
        #[builds(super::super::用户)]
        #[derive(Clone)]
        pub struct 用户 {
            名: Optional<String>,
            s: Optional<String>,
        }
    }
}
