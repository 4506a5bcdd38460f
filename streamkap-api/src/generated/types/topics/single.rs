// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The topics of one entity.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SingleTopicTableMetricReq {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub id: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub entity_type: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub connector: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub topic_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub topic_db_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`SingleTopicTableMetricReq`](super::SingleTopicTableMetricReq). The struct is part of [`types::TopicTableMetricsRequest`](crate::types::TopicTableMetricsRequest).
        #[builds(super::super::SingleTopicTableMetricReq)]
        #[derive(Clone)]
        pub struct SingleTopicTableMetricReq {
            id: OptionalOrNull<String>,
            entity_type: OptionalOrNull<String>,
            connector: OptionalOrNull<String>,
            topic_ids: OptionalOrNull<Vec<String>>,
            topic_db_ids: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
