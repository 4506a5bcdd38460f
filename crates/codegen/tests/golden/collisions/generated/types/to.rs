// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ToString {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to_string: ::std::option::Option<::std::string::String>,
}
object!(ToString);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ToString`](super::ToString).
        #[builds(super::super::ToString)]
        #[derive(Clone)]
        pub struct ToString {
            to_string: Optional<String>,
        }
    }
}
