// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{constrained_string, open_enum, union};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A new topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTopicReq {
    pub topic_name: CreateTopicReqTopicName,
    /// If absent, the server uses `1`.
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub num_partitions: Option<i64>,
    /// Absent: the number of brokers.
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub replication_factor: Option<Option<i64>>,
    pub cleanup_policy: Option<Option<CreateTopicReqCleanupPolicy>>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub min_insync_replicas: Option<Option<i64>>,
    /// -1 keeps messages without a limit.
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -1)))]
    pub retention_ms: Option<Option<i64>>,
    /// -1 is no limit.
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -1)))]
    pub retention_bytes: Option<Option<i64>>,
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub max_message_bytes: Option<Option<i64>>,
    pub custom_configs: Option<Option<Map<String, Value>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    #[uses = " Part of [`types::CreateTopicReq`](crate::types::CreateTopicReq)."]
    pub enum CreateTopicReqCleanupPolicy {
        Delete = "delete",
        Compact = "compact",
        DeleteCompact = "delete,compact",
        #[other]
        Other,
    }
}

constrained_string! {
    #[uses = " Part of [`types::CreateTopicReq`](crate::types::CreateTopicReq)."]
    #[min_length = 1]
    #[max_length = 249]
    pub struct CreateTopicReqTopicName;
}

/// The new topic. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedTopic {
    pub id: Option<String>,
    pub name: Option<String>,
    pub entity: Option<TopicEntity>,
    pub num_partitions: Option<i64>,
    pub replication_factor: Option<i64>,
    pub prefix: Option<String>,
    pub serialization: Option<TopicSerialization>,
    pub warnings: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The topics of one entity.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SingleTopicTableMetricReq {
    pub id: Option<Option<String>>,
    pub entity_type: Option<Option<String>>,
    pub connector: Option<Option<String>>,
    pub topic_ids: Option<Option<Vec<String>>>,
    pub topic_db_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The database ids of topics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicBulkSnapshotRequest {
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1, "maxItems" = 500)))]
    pub topic_ids: Vec<String>,
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    ///
    /// If absent, the server uses `"incremental"`.
    pub snapshot_type: Option<TopicBulkSnapshotRequestSnapshotType>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    #[uses = " Part of [`types::TopicBulkSnapshotRequest`](crate::types::TopicBulkSnapshotRequest)."]
    pub enum TopicBulkSnapshotRequestSnapshotType {
        Incremental = "incremental",
        Blocking = "blocking",
        #[other]
        Other,
    }
}

/// The database ids of topics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicBulkStopSnapshotRequest {
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1, "maxItems" = 500)))]
    pub topic_ids: Vec<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// That a topic feeds a destination without a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDestinationLink {
    pub binding_id: Option<String>,
    pub source_id: Option<String>,
    pub destination_id: Option<String>,
    pub topic_ids: Option<Vec<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A topic. The counts of messages are known from the provider only. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDetails {
    pub id: Option<String>,
    pub name: Option<String>,
    pub entity: Option<TopicEntity>,
    pub prefix: Option<String>,
    pub serialization: Option<TopicSerialization>,
    pub messages_7d: Option<i64>,
    pub messages_30d: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// A page of topics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDetailsPage {
    pub result: Vec<TopicDetails>,
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

/// A topic with what Kafka knows about it. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicDetailsWithKafka {
    pub id: Option<String>,
    pub name: Option<String>,
    pub entity: Option<TopicEntity>,
    pub prefix: Option<String>,
    pub serialization: Option<TopicSerialization>,
    pub tags: Option<Vec<String>>,
    pub kafka: Option<TopicKafka>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// What a topic belongs to.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicEntity {
    /// Such as `sources`, `transforms` or `destinations`.
    pub entity_type: Option<String>,
    pub entity_id: Option<String>,
    pub name: Option<String>,
    pub connector: Option<String>,
    pub topic_ids: Option<Vec<String>>,
    pub topic_db_ids: Option<Vec<String>>,
    pub display_name: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicFilter {
    pub entity_id: Option<Option<TopicFilterEntityId>>,
    pub snapshot: Option<Option<TopicFilterSnapshot>>,
    pub value_format: Option<Option<String>>,
    pub has_errors: Option<Option<bool>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::TopicFilter`](crate::types::TopicFilter)."]
    #[derive(PartialEq)]
    pub enum TopicFilterEntityId {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::TopicFilter`](crate::types::TopicFilter)."]
    #[derive(PartialEq)]
    pub enum TopicFilterSnapshot {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// The topic as Kafka has it. There are many more properties.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicKafka {
    /// A count, or an object with the property `count`: the provider has both.
    pub partitions: Option<Value>,
    /// Settings of Kafka, such as `retention.ms`.
    pub configs: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics of a topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicMetrics {
    pub messages_in: Option<f64>,
    pub messages_out: Option<f64>,
    pub bytes_in: Option<f64>,
    pub bytes_out: Option<f64>,
    pub lag: Option<f64>,
    pub avg_latency_ms: Option<f64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// How the messages of a topic are written.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicSerialization {
    /// avro, json, json_schema, protobuf, string, bytearray or unknown.
    ///
    /// If absent, the server uses `"unknown"`.
    pub key_format: Option<String>,
    /// If absent, the server uses `"unknown"`.
    pub value_format: Option<String>,
    pub key_converter: Option<String>,
    pub value_converter: Option<String>,
    /// If absent, the server uses `false`.
    pub schema_registry_enabled: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Metrics by entity, then by topic.
pub type TopicTableMetrics = BTreeMap<String, BTreeMap<String, TopicMetrics>>;

/// Whose metrics, and for when.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TopicTableMetricsRequest {
    pub entities: Option<Option<Vec<SingleTopicTableMetricReq>>>,
    /// ISO 8601.
    pub timestamp_from: Option<Option<String>>,
    /// ISO 8601.
    pub timestamp_to: Option<Option<String>>,
    /// latest, timeseries or timesummary.
    pub time_type: Option<Option<String>>,
    pub time_interval: Option<Option<i64>>,
    /// minute, hour, day, week or month. The provider also has the plurals.
    pub time_unit: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// At least one property.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTopicPayload {
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub partition_count: Option<Option<i64>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Changes of a topic.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTopicReqBody {
    pub payload: UpdateTopicPayload,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::{Integer, NullIsValue};
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreateTopicReq`](super::CreateTopicReq). The struct is used by [`Client::create_topic`](crate::Client::create_topic).
        #[builds(super::super::CreateTopicReq)]
        #[derive(Clone)]
        pub struct CreateTopicReq {
            topic_name: Required<super::super::CreateTopicReqTopicName>,
            num_partitions: Optional<i64, Integer>,
            /// Absent: the number of brokers.
            replication_factor: OptionalOrNull<i64, Integer>,
            cleanup_policy: OptionalOrNull<super::super::CreateTopicReqCleanupPolicy>,
            min_insync_replicas: OptionalOrNull<i64, Integer>,
            /// -1 keeps messages without a limit.
            retention_ms: OptionalOrNull<i64, Integer>,
            /// -1 is no limit.
            retention_bytes: OptionalOrNull<i64, Integer>,
            max_message_bytes: OptionalOrNull<i64, Integer>,
            custom_configs: OptionalOrNull<Map<String, Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreatedTopic`](super::CreatedTopic). The struct is used by [`Client::create_topic`](crate::Client::create_topic).
        #[builds(super::super::CreatedTopic)]
        #[derive(Clone)]
        pub struct CreatedTopic {
            id: Optional<String>,
            name: Optional<String>,
            entity: Optional<super::super::TopicEntity>,
            num_partitions: Optional<i64, Integer>,
            replication_factor: Optional<i64, Integer>,
            prefix: Optional<String>,
            serialization: Optional<super::super::TopicSerialization>,
            warnings: Optional<Vec<Value>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SingleTopicTableMetricReq`](super::SingleTopicTableMetricReq). The struct is part of [`types::TopicTableMetricsRequest`](crate::types::TopicTableMetricsRequest).
        #[builds(super::super::SingleTopicTableMetricReq)]
        #[derive(Clone)]
        pub struct SingleTopicTableMetricReq {
            id: OptionalOrNull<String>,
            entity_type: OptionalOrNull<String>,
            connector: OptionalOrNull<String>,
            topic_ids: OptionalOrNull<Vec<String>>,
            topic_db_ids: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicBulkSnapshotRequest`](super::TopicBulkSnapshotRequest). The struct is used by [`Client::bulk_snapshot_topics`](crate::Client::bulk_snapshot_topics).
        #[builds(super::super::TopicBulkSnapshotRequest)]
        #[derive(Clone)]
        pub struct TopicBulkSnapshotRequest {
            topic_ids: Required<Vec<String>>,
            /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
            snapshot_type: Optional<super::super::TopicBulkSnapshotRequestSnapshotType>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicBulkStopSnapshotRequest`](super::TopicBulkStopSnapshotRequest). The struct is used by [`Client::bulk_stop_snapshot_topics`](crate::Client::bulk_stop_snapshot_topics).
        #[builds(super::super::TopicBulkStopSnapshotRequest)]
        #[derive(Clone)]
        pub struct TopicBulkStopSnapshotRequest {
            topic_ids: Required<Vec<String>>,
            #[extra]
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
            #[extra]
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
            messages_7d: Optional<i64, Integer>,
            messages_30d: Optional<i64, Integer>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicDetailsPage`](super::TopicDetailsPage). The struct is used by [`Client::list_topics`](crate::Client::list_topics).
        #[builds(super::super::TopicDetailsPage)]
        #[derive(Clone)]
        pub struct TopicDetailsPage {
            result: Required<Vec<super::super::TopicDetails>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
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
            #[extra]
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
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`TopicKafka`](super::TopicKafka). The struct is part of [`types::TopicDetailsWithKafka`](crate::types::TopicDetailsWithKafka).
        #[builds(super::super::TopicKafka)]
        #[derive(Clone)]
        pub struct TopicKafka {
            /// A count, or an object with the property `count`: the provider has both.
            partitions: Optional<Value, NullIsValue>,
            /// Settings of Kafka, such as `retention.ms`.
            configs: Optional<Map<String, Value>>,
            #[extra]
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
            #[extra]
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
            #[extra]
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
            time_interval: OptionalOrNull<i64, Integer>,
            /// minute, hour, day, week or month.
            time_unit: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTopicPayload`](super::UpdateTopicPayload). The struct is part of [`types::UpdateTopicReqBody`](crate::types::UpdateTopicReqBody).
        #[builds(super::super::UpdateTopicPayload)]
        #[derive(Clone)]
        pub struct UpdateTopicPayload {
            partition_count: OptionalOrNull<i64, Integer>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTopicReqBody`](super::UpdateTopicReqBody). The struct is used by [`Client::update_topic`](crate::Client::update_topic).
        #[builds(super::super::UpdateTopicReqBody)]
        #[derive(Clone)]
        pub struct UpdateTopicReqBody {
            payload: Required<super::super::UpdateTopicPayload>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
