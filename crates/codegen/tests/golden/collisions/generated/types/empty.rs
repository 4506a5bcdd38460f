// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Empty {
    #[serde(rename = "", skip_serializing_if = "::std::option::Option::is_none")]
    pub empty: ::std::option::Option<::std::string::String>,
}
object!(Empty);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Empty`](super::Empty).
        #[builds(super::super::Empty)]
        #[derive(Clone)]
        pub struct Empty {
            empty: Optional<String>,
        }
    }
}
