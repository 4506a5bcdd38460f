// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient;
use openapi_client_runtime::lenient::Integer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Counts by level.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TotalsByLevel {
    /// If absent, the server uses `0`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<i64>,
    /// If absent, the server uses `0`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warn: Option<i64>,
    /// If absent, the server uses `0`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<i64>,
    /// If absent, the server uses `0`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debug: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`TotalsByLevel`](super::TotalsByLevel). The struct is part of [`types::LogsHistogramResponse`](crate::types::LogsHistogramResponse).
        #[builds(super::super::TotalsByLevel)]
        #[derive(Clone)]
        pub struct TotalsByLevel {
            error: Optional<i64>,
            warn: Optional<i64>,
            info: Optional<i64>,
            debug: Optional<i64>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
