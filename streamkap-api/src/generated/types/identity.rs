// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The owner of a token. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Identity {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_key_id: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`Identity`](super::Identity). The struct is used by [`Client::whoami`](crate::Client::whoami).
        #[builds(super::super::Identity)]
        #[derive(Clone)]
        pub struct Identity {
            tenant_id: Optional<String>,
            service_id: Optional<String>,
            sub: Optional<String>,
            token_type: Optional<String>,
            project_key_id: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
