// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Self2 {
    #[serde(
        rename = "self",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub self_: ::std::option::Option<::std::string::String>,
}
object!(Self2);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Self2`](super::Self2). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Self2)]
        #[derive(Clone)]
        pub struct Self2 {
            self_: Optional<String>,
        }
    }
}
