// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{open_enum, union};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// Restricts the snapshot of one table.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdditionalCondition {
    pub data_collection: Option<Option<String>>,
    pub filter: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The entities to change.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkStateChangeRequest {
    /// Left out with `select_all`.
    pub ids: Option<Option<Vec<String>>>,
    /// If absent, the server uses `false`.
    pub select_all: Option<bool>,
    pub filters: Option<Option<BulkSelectionFilter>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics of several connectors. The forms are not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ConnectorMetrics {
    pub account_metrics: Option<Map<String, Value>>,
    pub connector_metrics: Option<Map<String, Value>>,
    pub inline_metrics: Option<Map<String, Value>>,
    pub task_metrics: Option<Map<String, Value>>,
    pub topic_metrics: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The source, and optionally the topics, whose snapshot is meant.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecuteSnapshotBody {
    pub source_id: String,
    pub topic_names: Option<Option<Vec<String>>>,
    pub additional_conditions: Option<Option<Vec<AdditionalCondition>>>,
    /// A column to read tables in chunks by; for incremental snapshots.
    pub surrogate_key: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    #[uses = " Used by [`Client::get_source_metrics`](crate::Client::get_source_metrics)."]
    pub enum GetSourceMetricsTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::get_sources_metrics_post`](crate::Client::get_sources_metrics_post)."]
    pub enum GetSourcesMetricsPostSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::get_sources_metrics`](crate::Client::get_sources_metrics)."]
    pub enum GetSourcesMetricsSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::list_sources`](crate::Client::list_sources)."]
    pub enum ListSourcesSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsFilter {
    pub ids: Option<Option<MetricsFilterIds>>,
    pub tenant_ids: Option<Option<MetricsFilterTenantIds>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::MetricsFilter`](crate::types::MetricsFilter)."]
    #[derive(PartialEq)]
    pub enum MetricsFilterIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::MetricsFilter`](crate::types::MetricsFilter)."]
    #[derive(PartialEq)]
    pub enum MetricsFilterTenantIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// A page of sources.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConnectorPage {
    pub result: Vec<SourceConnector>,
    /// If absent, the server uses `1`.
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// One source, wrapped like a list. An unknown id gives an empty list, according to the provider.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConnectorResult {
    pub result: Vec<SourceConnector>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceFilter {
    pub connector: Option<Option<SourceFilterConnector>>,
    pub status: Option<Option<SourceFilterStatus>>,
    pub snapshot: Option<Option<SourceFilterSnapshot>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::SourceFilter`](crate::types::SourceFilter)."]
    #[derive(PartialEq)]
    pub enum SourceFilterConnector {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::SourceFilter`](crate::types::SourceFilter)."]
    #[derive(PartialEq)]
    pub enum SourceFilterSnapshot {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::SourceFilter`](crate::types::SourceFilter)."]
    #[derive(PartialEq)]
    pub enum SourceFilterStatus {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// Metrics of a source.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceMetricsWithMetadata {
    /// By metric: a value, a summary, or points `{timestamp, value}`, depending on `time_type`. Timestamps look like `2025-03-02 08:00:00`.
    pub data: Option<Map<String, Value>>,
    pub metadata: Option<BTreeMap<String, MetricMetadata>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The snapshot to run.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnifiedSnapshotBody {
    pub source_id: String,
    pub topic_names: Option<Option<Vec<String>>>,
    pub additional_conditions: Option<Option<Vec<AdditionalCondition>>>,
    /// A column to read tables in chunks by; for incremental snapshots.
    pub surrogate_key: Option<Option<String>>,
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    ///
    /// If absent, the server uses `"incremental"`.
    pub snapshot_type: Option<UnifiedSnapshotBodySnapshotType>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    #[uses = " Part of [`types::UnifiedSnapshotBody`](crate::types::UnifiedSnapshotBody)."]
    pub enum UnifiedSnapshotBodySnapshotType {
        Incremental = "incremental",
        Blocking = "blocking",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`AdditionalCondition`](super::AdditionalCondition). The struct is part of [`types::ExecuteSnapshotBody`](crate::types::ExecuteSnapshotBody) and [`types::UnifiedSnapshotBody`](crate::types::UnifiedSnapshotBody).
        #[builds(super::super::AdditionalCondition)]
        #[derive(Clone)]
        pub struct AdditionalCondition {
            data_collection: OptionalOrNull<String>,
            filter: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkStateChangeRequest`](super::BulkStateChangeRequest). The struct is used by [`Client::bulk_stop_snapshot_sources`](crate::Client::bulk_stop_snapshot_sources).
        #[builds(super::super::BulkStateChangeRequest)]
        #[derive(Clone)]
        pub struct BulkStateChangeRequest {
            /// Left out with `select_all`.
            ids: OptionalOrNull<Vec<String>>,
            select_all: Optional<bool>,
            filters: OptionalOrNull<super::super::BulkSelectionFilter>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`ExecuteSnapshotBody`](super::ExecuteSnapshotBody). The struct is used by [`Client::cancel_snapshot`](crate::Client::cancel_snapshot) and [`Client::stop_incremental_snapshot`](crate::Client::stop_incremental_snapshot).
        #[builds(super::super::ExecuteSnapshotBody)]
        #[derive(Clone)]
        pub struct ExecuteSnapshotBody {
            source_id: Required<String>,
            topic_names: OptionalOrNull<Vec<String>>,
            additional_conditions: OptionalOrNull<
                Vec<super::super::AdditionalCondition>,
            >,
            /// A column to read tables in chunks by; for incremental snapshots.
            surrogate_key: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`MetricsFilter`](super::MetricsFilter). The struct is used by [`Client::get_sources_metrics`](crate::Client::get_sources_metrics) and [`Client::get_sources_metrics_post`](crate::Client::get_sources_metrics_post).
        #[builds(super::super::MetricsFilter)]
        #[derive(Clone)]
        pub struct MetricsFilter {
            ids: OptionalOrNull<super::super::MetricsFilterIds>,
            tenant_ids: OptionalOrNull<super::super::MetricsFilterTenantIds>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceConnectorPage`](super::SourceConnectorPage). The struct is used by [`Client::list_sources`](crate::Client::list_sources).
        #[builds(super::super::SourceConnectorPage)]
        #[derive(Clone)]
        pub struct SourceConnectorPage {
            result: Required<Vec<super::super::SourceConnector>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceConnectorResult`](super::SourceConnectorResult). The struct is used by [`Client::get_source`](crate::Client::get_source).
        #[builds(super::super::SourceConnectorResult)]
        #[derive(Clone)]
        pub struct SourceConnectorResult {
            result: Required<Vec<super::super::SourceConnector>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceFilter`](super::SourceFilter). The struct is used by [`Client::list_sources`](crate::Client::list_sources).
        #[builds(super::super::SourceFilter)]
        #[derive(Clone)]
        pub struct SourceFilter {
            connector: OptionalOrNull<super::super::SourceFilterConnector>,
            status: OptionalOrNull<super::super::SourceFilterStatus>,
            snapshot: OptionalOrNull<super::super::SourceFilterSnapshot>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceMetricsWithMetadata`](super::SourceMetricsWithMetadata). The struct is used by [`Client::get_source_metrics`](crate::Client::get_source_metrics).
        #[builds(super::super::SourceMetricsWithMetadata)]
        #[derive(Clone)]
        pub struct SourceMetricsWithMetadata {
            /// By metric: a value, a summary, or points `{timestamp, value}`, depending on `time_type`.
            data: Optional<Map<String, Value>>,
            metadata: Optional<BTreeMap<String, super::super::MetricMetadata>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UnifiedSnapshotBody`](super::UnifiedSnapshotBody). The struct is used by [`Client::execute_snapshot`](crate::Client::execute_snapshot).
        #[builds(super::super::UnifiedSnapshotBody)]
        #[derive(Clone)]
        pub struct UnifiedSnapshotBody {
            source_id: Required<String>,
            topic_names: OptionalOrNull<Vec<String>>,
            additional_conditions: OptionalOrNull<
                Vec<super::super::AdditionalCondition>,
            >,
            /// A column to read tables in chunks by; for incremental snapshots.
            surrogate_key: OptionalOrNull<String>,
            /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
            snapshot_type: Optional<super::super::UnifiedSnapshotBodySnapshotType>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
