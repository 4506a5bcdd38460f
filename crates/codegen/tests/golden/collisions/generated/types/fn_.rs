// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Fn {
    #[serde(rename = "fn", skip_serializing_if = "::std::option::Option::is_none")]
    pub fn_: ::std::option::Option<::std::string::String>,
}
object!(Fn);

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
