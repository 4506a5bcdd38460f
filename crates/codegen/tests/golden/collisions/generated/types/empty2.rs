// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Empty2 {
    #[doc(alias = "💥")]
    #[serde(rename = "💥", skip_serializing_if = "::std::option::Option::is_none")]
    pub empty: ::std::option::Option<::std::string::String>,
}
object!(Empty2);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Empty2`](super::Empty2).
        #[builds(super::super::Empty2)]
        #[derive(Clone)]
        pub struct Empty2 {
            empty: Optional<String>,
        }
    }
}
