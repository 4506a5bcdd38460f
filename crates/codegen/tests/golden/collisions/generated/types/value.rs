// Generated; do not edit.

use super::*;
use openapi_client_runtime::{nullable, object};

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Value {
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<::serde_json::Value>,
}
object!(Value);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Value`](super::Value). The struct is part of [`types::Everything`](crate::types::Everything).
        #[builds(super::super::Value)]
        #[derive(Clone)]
        pub struct Value {
            value: Optional<::serde_json::Value>,
        }
    }
}
