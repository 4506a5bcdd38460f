// Generated; do not edit.

use super::*;
use openapi_client_runtime::{constant, object};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Call {
    #[serde(rename = "type")]
    pub type_: CallType,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub arguments: Option<Map<String, Value>>,
}
object!(Call);

constant! {
    /// Always `"call"`.
    #[json = "\"call\""]
    pub struct CallType;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Call`](super::Call). The struct is part of [`types::Item`](crate::types::Item).
        #[builds(super::super::Call)]
        #[derive(Clone)]
        pub struct Call {
            type_: Constant<super::super::CallType>,
            name: Required<String>,
            arguments: Optional<Map<String, Value>>,
        }
    }
}
