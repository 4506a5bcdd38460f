// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable};
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

/// The filters that were applied.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsCountFilters {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transform_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_level: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Whose logs.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsCountRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub source_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub destination_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub transform_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How many logs there are. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsCountResponse {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters_applied: Option<LogsCountFilters>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Whose logs.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsHistogramRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub source_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub destination_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub transform_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Counts of logs over time.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsHistogramResponse {
    pub time_range: HistogramTimeRange,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buckets: Option<Vec<HistogramBucket>>,
    /// If absent, the server uses `0`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_logs: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub totals_by_level: Option<TotalsByLevel>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

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
        /// Builder for [`HistogramTimeRange`](super::HistogramTimeRange). The struct is part of [`types::LogsHistogramResponse`](crate::types::LogsHistogramResponse).
        #[builds(super::super::HistogramTimeRange)]
        #[derive(Clone)]
        pub struct HistogramTimeRange {
            from: Optional<String>,
            to: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LogsCountFilters`](super::LogsCountFilters). The struct is part of [`types::LogsCountResponse`](crate::types::LogsCountResponse).
        #[builds(super::super::LogsCountFilters)]
        #[derive(Clone)]
        pub struct LogsCountFilters {
            source_ids: Optional<Vec<String>>,
            destination_ids: Optional<Vec<String>>,
            transform_ids: Optional<Vec<String>>,
            log_level: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LogsCountRequest`](super::LogsCountRequest). The struct is used by [`Client::get_logs_count`](crate::Client::get_logs_count).
        #[builds(super::super::LogsCountRequest)]
        #[derive(Clone)]
        pub struct LogsCountRequest {
            source_ids: OptionalOrNull<Vec<String>>,
            destination_ids: OptionalOrNull<Vec<String>>,
            transform_ids: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LogsCountResponse`](super::LogsCountResponse). The struct is used by [`Client::get_logs_count`](crate::Client::get_logs_count).
        #[builds(super::super::LogsCountResponse)]
        #[derive(Clone)]
        pub struct LogsCountResponse {
            count: Optional<i64>,
            since: Optional<String>,
            filters_applied: Optional<super::super::LogsCountFilters>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LogsHistogramRequest`](super::LogsHistogramRequest). The struct is used by [`Client::get_logs_histogram`](crate::Client::get_logs_histogram).
        #[builds(super::super::LogsHistogramRequest)]
        #[derive(Clone)]
        pub struct LogsHistogramRequest {
            source_ids: OptionalOrNull<Vec<String>>,
            destination_ids: OptionalOrNull<Vec<String>>,
            transform_ids: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LogsHistogramResponse`](super::LogsHistogramResponse). The struct is used by [`Client::get_logs_histogram`](crate::Client::get_logs_histogram).
        #[builds(super::super::LogsHistogramResponse)]
        #[derive(Clone)]
        pub struct LogsHistogramResponse {
            time_range: Required<super::super::HistogramTimeRange>,
            buckets: Optional<Vec<super::super::HistogramBucket>>,
            total_logs: Optional<i64>,
            totals_by_level: Optional<super::super::TotalsByLevel>,
            extra: Extra<Map<String, Value>>,
        }
    }

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
