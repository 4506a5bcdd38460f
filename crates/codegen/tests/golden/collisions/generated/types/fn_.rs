// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Fn {
    #[serde(rename = "fn", skip_serializing_if = "::std::option::Option::is_none")]
    pub fn_: ::std::option::Option<::std::string::String>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Fn`](super::Fn).
        #[builds(super::super::Fn)]
        #[derive(Clone)]
        pub struct Fn {
            fn_: Optional<String>,
        }
    }
}
