// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Con {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub aux: ::std::option::Option<::std::string::String>,
}
object!(Con);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Con`](super::Con).
        #[builds(super::super::Con)]
        #[derive(Clone)]
        pub struct Con {
            aux: Optional<String>,
        }
    }
}
