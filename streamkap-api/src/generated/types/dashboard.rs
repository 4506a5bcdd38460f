// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient;
use openapi_client_runtime::lenient::Integer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A destination of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageDestination {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pipeline_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lag: Option<f64>,
    #[serde(rename = "qaCount", skip_serializing_if = "Option::is_none")]
    pub qa_count: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// An entity with its topics. There are more properties than these.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroup {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_topic_count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics: Option<LineageGroupMetrics>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_progress: Option<LineageSnapshotProgress>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<LineageGroupTopics>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Metrics of an entity.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroupMetrics {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_latency_ms: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_speed_rps: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_lag: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_count: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of entities.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroupPage {
    pub result: Vec<LineageGroup>,
    /// If absent, the server uses `1`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The first topics of an entity.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageGroupTopics {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<Vec<LineageTopic>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A snapshot of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSnapshotDetail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timestamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_timestamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration_ms: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_scanned: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows_total: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eta_ms: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How far a snapshot is.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSnapshotProgress {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// If absent, the server uses `"incremental"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_table_count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remaining_table_count: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent_complete: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eta_ms: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_timestamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_timestamp: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The source of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageSource {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_progress: Option<LineageSnapshotProgress>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A topic with its way. There are more properties than these.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTopic {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<LineageSource>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics: Option<LineageTopicMetrics>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_details: Option<Vec<LineageSnapshotDetail>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transforms: Option<Vec<LineageTransform>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Metrics of a topic. Two names differ in one capital letter.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTopicMetrics {
    #[serde(rename = "StreamingMilliSecondsBehindSource")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub streaming_milli_seconds_behind_source: Option<f64>,
    #[serde(rename = "SnapshotPercentageComplete")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_percentage_complete: Option<f64>,
    #[serde(rename = "recordSendTotal", skip_serializing_if = "Option::is_none")]
    pub record_send_total: Option<f64>,
    #[serde(rename = "sourceRecordWriteTotal")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_record_write_total: Option<f64>,
    #[doc(alias = "snapshotPercentageComplete")]
    #[serde(rename = "snapshotPercentageComplete")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_percentage_complete2: Option<f64>,
    #[serde(rename = "recordsLag", skip_serializing_if = "Option::is_none")]
    pub records_lag: Option<f64>,
    #[serde(rename = "byteTotal", skip_serializing_if = "Option::is_none")]
    pub byte_total: Option<f64>,
    #[serde(rename = "sourceRecordPollRate")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_record_poll_rate: Option<f64>,
    #[serde(rename = "sourceQaCount", skip_serializing_if = "Option::is_none")]
    pub source_qa_count: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of topics with their ways.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTopicPage {
    pub result: Vec<LineageTopic>,
    /// If absent, the server uses `1`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A transform of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LineageTransform {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metrics: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_topics: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transform_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destinations: Option<Vec<LineageDestination>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
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
            qa_count: Optional<f64>,
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
            type_: Optional<String>,
            connector: Optional<String>,
            status: Optional<String>,
            topic_count: Optional<f64>,
            total_topic_count: Optional<f64>,
            metrics: Optional<super::super::LineageGroupMetrics>,
            snapshot_progress: Optional<super::super::LineageSnapshotProgress>,
            topics: Optional<super::super::LineageGroupTopics>,
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
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageGroupPage`](super::LineageGroupPage). The struct is used by [`Client::get_dashboard_lineage_groups`](crate::Client::get_dashboard_lineage_groups).
        #[builds(super::super::LineageGroupPage)]
        #[derive(Clone)]
        pub struct LineageGroupPage {
            result: Required<Vec<super::super::LineageGroup>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageGroupTopics`](super::LineageGroupTopics). The struct is part of [`types::LineageGroup`](crate::types::LineageGroup).
        #[builds(super::super::LineageGroupTopics)]
        #[derive(Clone)]
        pub struct LineageGroupTopics {
            result: Optional<Vec<super::super::LineageTopic>>,
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
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageTopicMetrics`](super::LineageTopicMetrics). The struct is part of [`types::LineageTopic`](crate::types::LineageTopic).
        #[builds(super::super::LineageTopicMetrics)]
        #[derive(Clone)]
        pub struct LineageTopicMetrics {
            streaming_milli_seconds_behind_source: Optional<f64>,
            snapshot_percentage_complete: Optional<f64>,
            record_send_total: Optional<f64>,
            source_record_write_total: Optional<f64>,
            snapshot_percentage_complete2: Optional<f64>,
            records_lag: Optional<f64>,
            byte_total: Optional<f64>,
            source_record_poll_rate: Optional<f64>,
            source_qa_count: Optional<f64>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`LineageTopicPage`](super::LineageTopicPage). The struct is used by [`Client::get_dashboard_lineage_topics`](crate::Client::get_dashboard_lineage_topics).
        #[builds(super::super::LineageTopicPage)]
        #[derive(Clone)]
        pub struct LineageTopicPage {
            result: Required<Vec<super::super::LineageTopic>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
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
            extra: Extra<Map<String, Value>>,
        }
    }
}
