// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The name and the unit of a metric.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricMetadata {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`MetricMetadata`](super::MetricMetadata). The struct is part of [`types::DestinationMetricsWithMetadata`](crate::types::DestinationMetricsWithMetadata), [`types::PipelineLatestMetricsWithMetadata`](crate::types::PipelineLatestMetricsWithMetadata) and [`types::SourceMetricsWithMetadata`](crate::types::SourceMetricsWithMetadata).
        #[builds(super::super::MetricMetadata)]
        #[derive(Clone)]
        pub struct MetricMetadata {
            name: Optional<String>,
            unit: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
