// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Counts of a part of the time. The form is not published.
pub type HistogramBucket = Map<String, Value>;

/// The time that is covered.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistogramTimeRange {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`HistogramTimeRange`](super::HistogramTimeRange). The struct is part of [`types::LogsHistogramResponse`](crate::types::LogsHistogramResponse).
        #[builds(super::super::HistogramTimeRange)]
        #[derive(Clone)]
        pub struct HistogramTimeRange {
            from: Optional<String>,
            to: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
