// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::named;
use serde_json::{Map, Value};

/// A destination of a topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::LineageDestination))
)]
#[non_exhaustive]
pub struct LineageDestination {
    pub id: Option<String>,
    pub name: Option<String>,
    pub connector: Option<String>,
    pub pipeline_id: Option<String>,
    pub pipeline_status: Option<String>,
    pub lag: Option<f64>,
    pub qa_count: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// An entity with its topics. There are more properties than these.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::LineageGroup)))]
#[non_exhaustive]
pub struct LineageGroup {
    pub id: Option<String>,
    pub entity_id: Option<String>,
    pub name: Option<String>,
    pub type_: Option<String>,
    pub connector: Option<String>,
    pub status: Option<String>,
    pub topic_count: Option<f64>,
    pub total_topic_count: Option<f64>,
    pub metrics: Option<LineageGroupMetrics>,
    pub snapshot_progress: Option<LineageSnapshotProgress>,
    pub topics: Option<LineageGroupTopics>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics of an entity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroupMetrics {
    pub max_latency_ms: Option<f64>,
    pub total_speed_rps: Option<f64>,
    pub total_lag: Option<f64>,
    pub topic_count: Option<f64>,
    pub error_count: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A page of entities.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroupPage {
    pub result: Vec<LineageGroup>,
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

/// The first topics of an entity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroupTopics {
    pub result: Option<Vec<LineageTopic>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A snapshot of a topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSnapshotDetail {
    pub status: Option<String>,
    pub start_timestamp: Option<String>,
    pub end_timestamp: Option<String>,
    pub duration_ms: Option<f64>,
    pub rows_scanned: Option<f64>,
    pub rows_total: Option<f64>,
    pub trace: Option<String>,
    pub eta_ms: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// How far a snapshot is.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSnapshotProgress {
    pub state: Option<String>,
    /// If absent, the server uses `"incremental"`.
    pub snapshot_type: Option<String>,
    pub total_table_count: Option<f64>,
    pub remaining_table_count: Option<f64>,
    pub percent_complete: Option<f64>,
    pub eta_ms: Option<f64>,
    pub start_timestamp: Option<String>,
    pub end_timestamp: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The source of a topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSource {
    pub id: Option<String>,
    pub name: Option<String>,
    pub connector: Option<String>,
    pub snapshot_progress: Option<LineageSnapshotProgress>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A topic with its way. There are more properties than these.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTopic {
    pub id: Option<String>,
    pub name: Option<String>,
    pub source: Option<LineageSource>,
    pub metrics: Option<LineageTopicMetrics>,
    pub snapshot_status: Option<String>,
    pub snapshot_details: Option<Vec<LineageSnapshotDetail>>,
    pub transforms: Option<Vec<LineageTransform>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics of a topic. Two names differ in one capital letter.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::LineageTopicMetrics))
)]
#[non_exhaustive]
pub struct LineageTopicMetrics {
    pub streaming_milli_seconds_behind_source: Option<f64>,
    pub snapshot_percentage_complete: Option<f64>,
    pub record_send_total: Option<f64>,
    pub source_record_write_total: Option<f64>,
    #[doc(alias = "snapshotPercentageComplete")]
    pub snapshot_percentage_complete2: Option<f64>,
    pub records_lag: Option<f64>,
    pub byte_total: Option<f64>,
    pub source_record_poll_rate: Option<f64>,
    pub source_qa_count: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A page of topics with their ways.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTopicPage {
    pub result: Vec<LineageTopic>,
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

/// A transform of a topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTransform {
    pub id: Option<String>,
    pub name: Option<String>,
    pub status: Option<String>,
    pub metrics: Option<Map<String, Value>>,
    pub output_topics: Option<Vec<String>>,
    pub transform_type: Option<String>,
    pub destinations: Option<Vec<LineageDestination>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`LineageDestination`](super::LineageDestination). The struct is part of [`types::LineageTransform`](crate::types::LineageTransform).
        #[builds(super::super::LineageDestination)]
        #[derive(Clone)]
        pub struct LineageDestination {
            id: Optional<String>,
            name: Optional<String>,
            connector: Optional<String>,
            pipeline_id: Optional<String>,
            pipeline_status: Optional<String>,
            lag: Optional<f64>,
            #[property = "qaCount"]
            qa_count: Optional<f64>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageGroup`](super::LineageGroup). The struct is part of [`types::LineageGroupPage`](crate::types::LineageGroupPage).
        #[builds(super::super::LineageGroup)]
        #[derive(Clone)]
        pub struct LineageGroup {
            id: Optional<String>,
            entity_id: Optional<String>,
            name: Optional<String>,
            #[property = "type"]
            type_: Optional<String>,
            connector: Optional<String>,
            status: Optional<String>,
            topic_count: Optional<f64>,
            total_topic_count: Optional<f64>,
            metrics: Optional<super::super::LineageGroupMetrics>,
            snapshot_progress: Optional<super::super::LineageSnapshotProgress>,
            topics: Optional<super::super::LineageGroupTopics>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageGroupMetrics`](super::LineageGroupMetrics). The struct is part of [`types::LineageGroup`](crate::types::LineageGroup).
        #[builds(super::super::LineageGroupMetrics)]
        #[derive(Clone)]
        pub struct LineageGroupMetrics {
            max_latency_ms: Optional<f64>,
            total_speed_rps: Optional<f64>,
            total_lag: Optional<f64>,
            topic_count: Optional<f64>,
            error_count: Optional<f64>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageGroupPage`](super::LineageGroupPage). The struct is used by [`Client::get_dashboard_lineage_groups`](crate::Client::get_dashboard_lineage_groups).
        #[builds(super::super::LineageGroupPage)]
        #[derive(Clone)]
        pub struct LineageGroupPage {
            result: Required<Vec<super::super::LineageGroup>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageGroupTopics`](super::LineageGroupTopics). The struct is part of [`types::LineageGroup`](crate::types::LineageGroup).
        #[builds(super::super::LineageGroupTopics)]
        #[derive(Clone)]
        pub struct LineageGroupTopics {
            result: Optional<Vec<super::super::LineageTopic>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageSnapshotDetail`](super::LineageSnapshotDetail). The struct is part of [`types::LineageTopic`](crate::types::LineageTopic).
        #[builds(super::super::LineageSnapshotDetail)]
        #[derive(Clone)]
        pub struct LineageSnapshotDetail {
            status: Optional<String>,
            start_timestamp: Optional<String>,
            end_timestamp: Optional<String>,
            duration_ms: Optional<f64>,
            rows_scanned: Optional<f64>,
            rows_total: Optional<f64>,
            trace: Optional<String>,
            eta_ms: Optional<f64>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageSnapshotProgress`](super::LineageSnapshotProgress). The struct is part of [`types::LineageGroup`](crate::types::LineageGroup) and [`types::LineageSource`](crate::types::LineageSource).
        #[builds(super::super::LineageSnapshotProgress)]
        #[derive(Clone)]
        pub struct LineageSnapshotProgress {
            state: Optional<String>,
            snapshot_type: Optional<String>,
            total_table_count: Optional<f64>,
            remaining_table_count: Optional<f64>,
            percent_complete: Optional<f64>,
            eta_ms: Optional<f64>,
            start_timestamp: Optional<String>,
            end_timestamp: Optional<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageSource`](super::LineageSource). The struct is part of [`types::LineageTopic`](crate::types::LineageTopic).
        #[builds(super::super::LineageSource)]
        #[derive(Clone)]
        pub struct LineageSource {
            id: Optional<String>,
            name: Optional<String>,
            connector: Optional<String>,
            snapshot_progress: Optional<super::super::LineageSnapshotProgress>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageTopic`](super::LineageTopic). The struct is part of [`types::LineageGroupTopics`](crate::types::LineageGroupTopics) and [`types::LineageTopicPage`](crate::types::LineageTopicPage).
        #[builds(super::super::LineageTopic)]
        #[derive(Clone)]
        pub struct LineageTopic {
            id: Optional<String>,
            name: Optional<String>,
            source: Optional<super::super::LineageSource>,
            metrics: Optional<super::super::LineageTopicMetrics>,
            snapshot_status: Optional<String>,
            snapshot_details: Optional<Vec<super::super::LineageSnapshotDetail>>,
            transforms: Optional<Vec<super::super::LineageTransform>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageTopicMetrics`](super::LineageTopicMetrics). The struct is part of [`types::LineageTopic`](crate::types::LineageTopic).
        #[builds(super::super::LineageTopicMetrics)]
        #[derive(Clone)]
        pub struct LineageTopicMetrics {
            #[property = "StreamingMilliSecondsBehindSource"]
            streaming_milli_seconds_behind_source: Optional<f64>,
            #[property = "SnapshotPercentageComplete"]
            snapshot_percentage_complete: Optional<f64>,
            #[property = "recordSendTotal"]
            record_send_total: Optional<f64>,
            #[property = "sourceRecordWriteTotal"]
            source_record_write_total: Optional<f64>,
            #[property = "snapshotPercentageComplete"]
            snapshot_percentage_complete2: Optional<f64>,
            #[property = "recordsLag"]
            records_lag: Optional<f64>,
            #[property = "byteTotal"]
            byte_total: Optional<f64>,
            #[property = "sourceRecordPollRate"]
            source_record_poll_rate: Optional<f64>,
            #[property = "sourceQaCount"]
            source_qa_count: Optional<f64>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageTopicPage`](super::LineageTopicPage). The struct is used by [`Client::get_dashboard_lineage_topics`](crate::Client::get_dashboard_lineage_topics).
        #[builds(super::super::LineageTopicPage)]
        #[derive(Clone)]
        pub struct LineageTopicPage {
            result: Required<Vec<super::super::LineageTopic>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageTransform`](super::LineageTransform). The struct is part of [`types::LineageTopic`](crate::types::LineageTopic).
        #[builds(super::super::LineageTransform)]
        #[derive(Clone)]
        pub struct LineageTransform {
            id: Optional<String>,
            name: Optional<String>,
            status: Optional<String>,
            metrics: Optional<Map<String, Value>>,
            output_topics: Optional<Vec<String>>,
            transform_type: Optional<String>,
            destinations: Optional<Vec<super::super::LineageDestination>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
