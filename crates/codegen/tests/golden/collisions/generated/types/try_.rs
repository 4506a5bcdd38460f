// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TryFrom {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub try_from: ::std::option::Option<::std::string::String>,
}
object!(TryFrom);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`TryFrom`](super::TryFrom).
        #[builds(super::super::TryFrom)]
        #[derive(Clone)]
        pub struct TryFrom {
            try_from: Optional<String>,
        }
    }
}
