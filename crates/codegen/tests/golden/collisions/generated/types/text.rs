// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Text {
    pub c: ::std::string::String,
}
object!(Text);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Text`](super::Text). The struct is part of [`types::Arms`](crate::types::Arms).
        #[builds(super::super::Text)]
        #[derive(Clone)]
        pub struct Text {
            c: Required<String>,
        }
    }
}
