// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct N3d {
    #[doc(alias = "3d")]
    #[serde(rename = "3d", skip_serializing_if = "::std::option::Option::is_none")]
    pub n3d: ::std::option::Option<::std::string::String>,
}
object!(N3d);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`N3d`](super::N3d).
        #[builds(super::super::N3d)]
        #[derive(Clone)]
        pub struct N3d {
            n3d: Optional<String>,
        }
    }
}
