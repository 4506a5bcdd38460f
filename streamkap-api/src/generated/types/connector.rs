// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Metrics of several connectors. The forms are not published.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorMetrics {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account_metrics: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_metrics: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inline_metrics: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_metrics: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_metrics: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`ConnectorMetrics`](super::ConnectorMetrics). The struct is used by [`Client::get_sources_metrics`](crate::Client::get_sources_metrics) and [`Client::get_sources_metrics_post`](crate::Client::get_sources_metrics_post).
        #[builds(super::super::ConnectorMetrics)]
        #[derive(Clone)]
        pub struct ConnectorMetrics {
            account_metrics: Optional<Map<String, Value>>,
            connector_metrics: Optional<Map<String, Value>>,
            inline_metrics: Optional<Map<String, Value>>,
            task_metrics: Optional<Map<String, Value>>,
            topic_metrics: Optional<Map<String, Value>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
