// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// The name and the unit of a metric.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricMetadata {
    pub name: Option<String>,
    pub unit: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
