// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What a project key may do with topics.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaAcl {
    pub topic_name: String,
    pub operation: String,
    pub resource_pattern_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub resource: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`KafkaAcl`](super::KafkaAcl). The struct is part of [`types::BodyUpdateProjectKey`](crate::types::BodyUpdateProjectKey) and [`types::ProjectKeyKafkaConfig`](crate::types::ProjectKeyKafkaConfig).
        #[builds(super::super::KafkaAcl)]
        #[derive(Clone)]
        pub struct KafkaAcl {
            topic_name: Required<String>,
            operation: Required<String>,
            resource_pattern_type: Required<String>,
            resource: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
