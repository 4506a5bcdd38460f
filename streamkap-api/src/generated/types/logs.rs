// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// Counts of a part of the time. The form is not published.
pub type HistogramBucket = Map<String, Value>;

/// The time that is covered.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HistogramTimeRange {
    pub from: Option<String>,
    pub to: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The filters that were applied.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsCountFilters {
    pub source_ids: Option<Vec<String>>,
    pub destination_ids: Option<Vec<String>>,
    pub transform_ids: Option<Vec<String>>,
    pub log_level: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Whose logs.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsCountRequest {
    pub source_ids: Option<Option<Vec<String>>>,
    pub destination_ids: Option<Option<Vec<String>>>,
    pub transform_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// How many logs there are. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsCountResponse {
    pub count: Option<i64>,
    pub since: Option<String>,
    pub filters_applied: Option<LogsCountFilters>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Whose logs.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsHistogramRequest {
    pub source_ids: Option<Option<Vec<String>>>,
    pub destination_ids: Option<Option<Vec<String>>>,
    pub transform_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Counts of logs over time.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LogsHistogramResponse {
    pub time_range: HistogramTimeRange,
    pub buckets: Option<Vec<HistogramBucket>>,
    /// If absent, the server uses `0`.
    pub total_logs: Option<i64>,
    pub totals_by_level: Option<TotalsByLevel>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Counts by level.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TotalsByLevel {
    /// If absent, the server uses `0`.
    pub error: Option<i64>,
    /// If absent, the server uses `0`.
    pub warn: Option<i64>,
    /// If absent, the server uses `0`.
    pub info: Option<i64>,
    /// If absent, the server uses `0`.
    pub debug: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`HistogramTimeRange`](super::HistogramTimeRange). The struct is part of [`types::LogsHistogramResponse`](crate::types::LogsHistogramResponse).
        #[builds(super::super::HistogramTimeRange)]
        #[derive(Clone)]
        pub struct HistogramTimeRange {
            from: Optional<String>,
            to: Optional<String>,
            #[extra]
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
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LogsCountResponse`](super::LogsCountResponse). The struct is used by [`Client::get_logs_count`](crate::Client::get_logs_count).
        #[builds(super::super::LogsCountResponse)]
        #[derive(Clone)]
        pub struct LogsCountResponse {
            count: Optional<i64, Integer>,
            since: Optional<String>,
            filters_applied: Optional<super::super::LogsCountFilters>,
            #[extra]
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
            #[extra]
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
            total_logs: Optional<i64, Integer>,
            totals_by_level: Optional<super::super::TotalsByLevel>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TotalsByLevel`](super::TotalsByLevel). The struct is part of [`types::LogsHistogramResponse`](crate::types::LogsHistogramResponse).
        #[builds(super::super::TotalsByLevel)]
        #[derive(Clone)]
        pub struct TotalsByLevel {
            error: Optional<i64, Integer>,
            warn: Optional<i64, Integer>,
            info: Optional<i64, Integer>,
            debug: Optional<i64, Integer>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
