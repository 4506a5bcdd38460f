// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Drop {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub drop: ::std::option::Option<::std::string::String>,
}
object!(Drop);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Drop`](super::Drop).
        #[builds(super::super::Drop)]
        #[derive(Clone)]
        pub struct Drop {
            drop: Optional<String>,
        }
    }
}
