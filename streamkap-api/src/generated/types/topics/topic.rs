// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable, open_enum, union};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The database ids of topics.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicBulkSnapshotRequest {
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1, "maxItems" = 500)))]
    pub topic_ids: Vec<String>,
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    ///
    /// If absent, the server uses `"incremental"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_type: Option<TopicBulkSnapshotRequestSnapshotType>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    pub enum TopicBulkSnapshotRequestSnapshotType {
        Incremental = "incremental",
        Blocking = "blocking",
        #[other]
        Other,
    }
}

/// The database ids of topics.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicBulkStopSnapshotRequest {
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1, "maxItems" = 500)))]
    pub topic_ids: Vec<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// That a topic feeds a destination without a pipeline.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDestinationLink {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub binding_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub destination_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_ids: Option<Vec<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A topic. The counts of messages are known from the provider only. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDetails {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<TopicEntity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serialization: Option<TopicSerialization>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_7d: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_30d: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of topics.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDetailsPage {
    pub result: Vec<TopicDetails>,
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

/// A topic with what Kafka knows about it. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDetailsWithKafka {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<TopicEntity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serialization: Option<TopicSerialization>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<TopicKafka>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What a topic belongs to.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicEntity {
    /// Such as `sources`, `transforms` or `destinations`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_db_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub entity_id: Option<Option<TopicFilterEntityId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub snapshot: Option<Option<TopicFilterSnapshot>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub value_format: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub has_errors: Option<Option<bool>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    #[derive(PartialEq)]
    pub enum TopicFilterEntityId {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum TopicFilterSnapshot {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// The topic as Kafka has it. There are many more properties.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicKafka {
    /// A count, or an object with the property `count`: the provider has both.
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partitions: Option<Value>,
    /// Settings of Kafka, such as `retention.ms`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub configs: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Metrics of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicMetrics {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_in: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages_out: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_in: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_out: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lag: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avg_latency_ms: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// How the messages of a topic are written.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicSerialization {
    /// avro, json, json_schema, protobuf, string, bytearray or unknown.
    ///
    /// If absent, the server uses `"unknown"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_format: Option<String>,
    /// If absent, the server uses `"unknown"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_format: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_converter: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_converter: Option<String>,
    /// If absent, the server uses `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry_enabled: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Metrics by entity, then by topic.
pub type TopicTableMetrics = BTreeMap<String, BTreeMap<String, TopicMetrics>>;

/// Whose metrics, and for when.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicTableMetricsRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub entities: Option<Option<Vec<SingleTopicTableMetricReq>>>,
    /// ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub timestamp_from: Option<Option<String>>,
    /// ISO 8601.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub timestamp_to: Option<Option<String>>,
    /// latest, timeseries or timesummary.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub time_type: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    pub time_interval: Option<Option<i64>>,
    /// minute, hour, day, week or month. The provider also has the plurals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub time_unit: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`TopicBulkSnapshotRequest`](super::TopicBulkSnapshotRequest). The struct is used by [`Client::bulk_snapshot_topics`](crate::Client::bulk_snapshot_topics).
        #[builds(super::super::TopicBulkSnapshotRequest)]
        #[derive(Clone)]
        pub struct TopicBulkSnapshotRequest {
            topic_ids: Required<Vec<String>>,
            /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
            snapshot_type: Optional<super::super::TopicBulkSnapshotRequestSnapshotType>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicBulkStopSnapshotRequest`](super::TopicBulkStopSnapshotRequest). The struct is used by [`Client::bulk_stop_snapshot_topics`](crate::Client::bulk_stop_snapshot_topics).
        #[builds(super::super::TopicBulkStopSnapshotRequest)]
        #[derive(Clone)]
        pub struct TopicBulkStopSnapshotRequest {
            topic_ids: Required<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicDestinationLink`](super::TopicDestinationLink). The struct is used by [`Client::get_topic_destination`](crate::Client::get_topic_destination) and [`Client::attach_topic_destination`](crate::Client::attach_topic_destination).
        #[builds(super::super::TopicDestinationLink)]
        #[derive(Clone)]
        pub struct TopicDestinationLink {
            binding_id: Optional<String>,
            source_id: Optional<String>,
            destination_id: Optional<String>,
            topic_ids: Optional<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicDetails`](super::TopicDetails). The struct is part of [`types::TopicDetailsPage`](crate::types::TopicDetailsPage).
        #[builds(super::super::TopicDetails)]
        #[derive(Clone)]
        pub struct TopicDetails {
            id: Optional<String>,
            name: Optional<String>,
            entity: Optional<super::super::TopicEntity>,
            prefix: Optional<String>,
            serialization: Optional<super::super::TopicSerialization>,
            messages_7d: Optional<i64>,
            messages_30d: Optional<i64>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicDetailsPage`](super::TopicDetailsPage). The struct is used by [`Client::list_topics`](crate::Client::list_topics).
        #[builds(super::super::TopicDetailsPage)]
        #[derive(Clone)]
        pub struct TopicDetailsPage {
            result: Required<Vec<super::super::TopicDetails>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicDetailsWithKafka`](super::TopicDetailsWithKafka). The struct is used by [`Client::get_topic`](crate::Client::get_topic).
        #[builds(super::super::TopicDetailsWithKafka)]
        #[derive(Clone)]
        pub struct TopicDetailsWithKafka {
            id: Optional<String>,
            name: Optional<String>,
            entity: Optional<super::super::TopicEntity>,
            prefix: Optional<String>,
            serialization: Optional<super::super::TopicSerialization>,
            tags: Optional<Vec<String>>,
            kafka: Optional<super::super::TopicKafka>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicEntity`](super::TopicEntity). The struct is part of [`types::CreatedTopic`](crate::types::CreatedTopic), [`types::TopicDetails`](crate::types::TopicDetails) and [`types::TopicDetailsWithKafka`](crate::types::TopicDetailsWithKafka).
        #[builds(super::super::TopicEntity)]
        #[derive(Clone)]
        pub struct TopicEntity {
            /// Such as `sources`, `transforms` or `destinations`.
            entity_type: Optional<String>,
            entity_id: Optional<String>,
            name: Optional<String>,
            connector: Optional<String>,
            topic_ids: Optional<Vec<String>>,
            topic_db_ids: Optional<Vec<String>>,
            display_name: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicFilter`](super::TopicFilter). The struct is used by [`Client::list_topics`](crate::Client::list_topics).
        #[builds(super::super::TopicFilter)]
        #[derive(Clone)]
        pub struct TopicFilter {
            entity_id: OptionalOrNull<super::super::TopicFilterEntityId>,
            snapshot: OptionalOrNull<super::super::TopicFilterSnapshot>,
            value_format: OptionalOrNull<String>,
            has_errors: OptionalOrNull<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicKafka`](super::TopicKafka). The struct is part of [`types::TopicDetailsWithKafka`](crate::types::TopicDetailsWithKafka).
        #[builds(super::super::TopicKafka)]
        #[derive(Clone)]
        pub struct TopicKafka {
            /// A count, or an object with the property `count`: the provider has both.
            partitions: Optional<Value>,
            /// Settings of Kafka, such as `retention.ms`.
            configs: Optional<Map<String, Value>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicMetrics`](super::TopicMetrics). The struct is part of [`types::TopicTableMetrics`](crate::types::TopicTableMetrics).
        #[builds(super::super::TopicMetrics)]
        #[derive(Clone)]
        pub struct TopicMetrics {
            messages_in: Optional<f64>,
            messages_out: Optional<f64>,
            bytes_in: Optional<f64>,
            bytes_out: Optional<f64>,
            lag: Optional<f64>,
            avg_latency_ms: Optional<f64>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicSerialization`](super::TopicSerialization). The struct is part of [`types::CreatedTopic`](crate::types::CreatedTopic), [`types::TopicDetails`](crate::types::TopicDetails) and [`types::TopicDetailsWithKafka`](crate::types::TopicDetailsWithKafka).
        #[builds(super::super::TopicSerialization)]
        #[derive(Clone)]
        pub struct TopicSerialization {
            /// avro, json, json_schema, protobuf, string, bytearray or unknown.
            key_format: Optional<String>,
            value_format: Optional<String>,
            key_converter: Optional<String>,
            value_converter: Optional<String>,
            schema_registry_enabled: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicTableMetricsRequest`](super::TopicTableMetricsRequest). The struct is used by [`Client::get_topic_table_metrics`](crate::Client::get_topic_table_metrics).
        #[builds(super::super::TopicTableMetricsRequest)]
        #[derive(Clone)]
        pub struct TopicTableMetricsRequest {
            entities: OptionalOrNull<Vec<super::super::SingleTopicTableMetricReq>>,
            /// ISO 8601.
            timestamp_from: OptionalOrNull<String>,
            /// ISO 8601.
            timestamp_to: OptionalOrNull<String>,
            /// latest, timeseries or timesummary.
            time_type: OptionalOrNull<String>,
            time_interval: OptionalOrNull<i64>,
            /// minute, hour, day, week or month.
            time_unit: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
