// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Mod {
    #[serde(rename = "mod", skip_serializing_if = "::std::option::Option::is_none")]
    pub mod_: ::std::option::Option<::std::string::String>,
}
object!(Mod);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Mod`](super::Mod).
        #[builds(super::super::Mod)]
        #[derive(Clone)]
        pub struct Mod {
            mod_: Optional<String>,
        }
    }
}
