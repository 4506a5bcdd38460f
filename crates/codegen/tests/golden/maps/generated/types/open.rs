// Generated; do not edit.

use super::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Open {
    pub id: String,
    #[doc(alias = "extra")]
    #[serde(rename = "extra", skip_serializing_if = "Option::is_none")]
    pub extra2: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Open`](super::Open). The struct is part of [`types::Maps`](crate::types::Maps).
        #[builds(super::super::Open)]
        #[derive(Clone)]
        pub struct Open {
            id: Required<String>,
            extra2: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
