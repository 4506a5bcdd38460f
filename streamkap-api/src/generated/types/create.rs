// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Redacted, Secret, constrained_string, lenient, nullable, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// A new destination.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateDestinationReq {
    pub name: String,
    /// The kind of connector, such as `postgresql`.
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<CreateDestinationReqCreatedFrom>>,
    /// The state to bring the connector into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub desired_state: Option<Option<CreateDestinationReqDesiredState>>,
    /// Absent: the default Kafka Connect cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kc_cluster_id: Option<Option<String>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    pub enum CreateDestinationReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

open_enum! {
    /// The state to bring the connector into.
    pub enum CreateDestinationReqDesiredState {
        Pending = "Pending",
        Active = "Active",
        Paused = "Paused",
        Stopped = "Stopped",
        PendingUpdate = "Pending Update",
        PendingDelete = "Pending Delete",
        #[other]
        Other,
    }
}

/// A new user of Kafka. The limits are those of the provider.
#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateKafkaUserReq {
    pub username: CreateKafkaUserReqUsername,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 12)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128)))]
    pub password: Secret,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub whitelist_ips: Option<Option<CreateKafkaUserReqWhitelistIps>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kafka_acls: Option<Option<Vec<KafkaUserAcl>>>,
    /// If absent, the server uses `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub is_create_schema_registry: Option<Option<bool>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<CreateKafkaUserReqCreatedFrom>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for CreateKafkaUserReq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CreateKafkaUserReq")
            .field("username", &self.username)
            .field("password", &self.password)
            .field("whitelist_ips", &self.whitelist_ips)
            .field("kafka_acls", &self.kafka_acls)
            .field("is_create_schema_registry", &self.is_create_schema_registry)
            .field("created_from", &self.created_from)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

open_enum! {
    /// Where the request comes from.
    pub enum CreateKafkaUserReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

constrained_string! {
    #[min_length = 1]
    #[max_length = 24]
    pub struct CreateKafkaUserReqUsername;
}

constrained_string! {
    #[max_length = 1000]
    pub struct CreateKafkaUserReqWhitelistIps;
}

/// A new pipeline. What is required is not published; the provider always sends name, source and destination.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatePipelineReq {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub name: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub source: Option<Option<PipelineSourceRef>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub destination: Option<Option<PipelineDestinationRef>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub transforms: Option<Option<Vec<PipelineTransformRef>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub topic_auto_discovery_transforms: Option<Option<Vec<TopicAutoDiscoveryTransform>>>,
    /// If absent, the server uses `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub snapshot_new_tables: Option<Option<bool>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<CreatePipelineReqCreatedFrom>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    pub enum CreatePipelineReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

/// A new source.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateSourceReq {
    pub name: String,
    /// The kind of connector, such as `postgresql`.
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<CreateSourceReqCreatedFrom>>,
    /// The state to bring the connector into.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub desired_state: Option<Option<CreateSourceReqDesiredState>>,
    /// Absent: the default Kafka Connect cluster.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kc_cluster_id: Option<Option<String>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    pub enum CreateSourceReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

open_enum! {
    /// The state to bring the connector into.
    pub enum CreateSourceReqDesiredState {
        Pending = "Pending",
        Active = "Active",
        Paused = "Paused",
        Stopped = "Stopped",
        PendingUpdate = "Pending Update",
        PendingDelete = "Pending Delete",
        #[other]
        Other,
    }
}

/// A new tag. What is required is not published; the provider always sends name, description and type.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTagReq {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub name: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub description: Option<Option<String>>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub type_: Option<Option<Vec<TagType>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub custom: Option<Option<bool>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<CreateTagReqCreatedFrom>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    pub enum CreateTagReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

/// A new topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTopicReq {
    pub topic_name: CreateTopicReqTopicName,
    /// If absent, the server uses `1`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub num_partitions: Option<i64>,
    /// Absent: the number of brokers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub replication_factor: Option<Option<i64>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub cleanup_policy: Option<Option<CreateTopicReqCleanupPolicy>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub min_insync_replicas: Option<Option<i64>>,
    /// -1 keeps messages without a limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -1)))]
    pub retention_ms: Option<Option<i64>>,
    /// -1 is no limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = -1)))]
    pub retention_bytes: Option<Option<i64>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub max_message_bytes: Option<Option<i64>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub custom_configs: Option<Option<Map<String, Value>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    pub enum CreateTopicReqCleanupPolicy {
        Delete = "delete",
        Compact = "compact",
        DeleteCompact = "delete,compact",
        #[other]
        Other,
    }
}

constrained_string! {
    #[min_length = 1]
    #[max_length = 249]
    pub struct CreateTopicReqTopicName;
}

/// A new transform.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateTransformReq {
    /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
    pub transform: String,
    /// Settings by their dotted names; `transforms.name` is the name.
    pub config: Map<String, Value>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<CreateTransformReqCreatedFrom>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Where the request comes from.
    pub enum CreateTransformReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::{Redacted, Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreateDestinationReq`](super::CreateDestinationReq). The struct is used by [`Client::create_destination`](crate::Client::create_destination).
        #[builds(super::super::CreateDestinationReq)]
        #[derive(Clone)]
        pub struct CreateDestinationReq {
            name: Required<String>,
            /// The kind of connector, such as `postgresql`.
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateDestinationReqCreatedFrom>,
            /// The state to bring the connector into.
            desired_state: OptionalOrNull<
                super::super::CreateDestinationReqDesiredState,
            >,
            /// Absent: the default Kafka Connect cluster.
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreateKafkaUserReq`](super::CreateKafkaUserReq). The struct is used by [`Client::create_kafka_user`](crate::Client::create_kafka_user).
        #[builds(super::super::CreateKafkaUserReq)]
        #[derive(Clone)]
        pub struct CreateKafkaUserReq {
            username: Required<super::super::CreateKafkaUserReqUsername>,
            password: Required<Secret>,
            whitelist_ips: OptionalOrNull<super::super::CreateKafkaUserReqWhitelistIps>,
            kafka_acls: OptionalOrNull<Vec<super::super::KafkaUserAcl>>,
            is_create_schema_registry: OptionalOrNull<bool>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateKafkaUserReqCreatedFrom>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreatePipelineReq`](super::CreatePipelineReq). The struct is used by [`Client::create_pipeline`](crate::Client::create_pipeline).
        #[builds(super::super::CreatePipelineReq)]
        #[derive(Clone)]
        pub struct CreatePipelineReq {
            name: OptionalOrNull<String>,
            source: OptionalOrNull<super::super::PipelineSourceRef>,
            destination: OptionalOrNull<super::super::PipelineDestinationRef>,
            transforms: OptionalOrNull<Vec<super::super::PipelineTransformRef>>,
            topic_auto_discovery_transforms: OptionalOrNull<
                Vec<super::super::TopicAutoDiscoveryTransform>,
            >,
            snapshot_new_tables: OptionalOrNull<bool>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreatePipelineReqCreatedFrom>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreateSourceReq`](super::CreateSourceReq). The struct is used by [`Client::create_source`](crate::Client::create_source).
        #[builds(super::super::CreateSourceReq)]
        #[derive(Clone)]
        pub struct CreateSourceReq {
            name: Required<String>,
            /// The kind of connector, such as `postgresql`.
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateSourceReqCreatedFrom>,
            /// The state to bring the connector into.
            desired_state: OptionalOrNull<super::super::CreateSourceReqDesiredState>,
            /// Absent: the default Kafka Connect cluster.
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreateTagReq`](super::CreateTagReq). The struct is used by [`Client::create_tag`](crate::Client::create_tag).
        #[builds(super::super::CreateTagReq)]
        #[derive(Clone)]
        pub struct CreateTagReq {
            name: OptionalOrNull<String>,
            description: OptionalOrNull<String>,
            type_: OptionalOrNull<Vec<super::super::TagType>>,
            custom: OptionalOrNull<bool>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateTagReqCreatedFrom>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreateTopicReq`](super::CreateTopicReq). The struct is used by [`Client::create_topic`](crate::Client::create_topic).
        #[builds(super::super::CreateTopicReq)]
        #[derive(Clone)]
        pub struct CreateTopicReq {
            topic_name: Required<super::super::CreateTopicReqTopicName>,
            num_partitions: Optional<i64>,
            /// Absent: the number of brokers.
            replication_factor: OptionalOrNull<i64>,
            cleanup_policy: OptionalOrNull<super::super::CreateTopicReqCleanupPolicy>,
            min_insync_replicas: OptionalOrNull<i64>,
            /// -1 keeps messages without a limit.
            retention_ms: OptionalOrNull<i64>,
            /// -1 is no limit.
            retention_bytes: OptionalOrNull<i64>,
            max_message_bytes: OptionalOrNull<i64>,
            custom_configs: OptionalOrNull<Map<String, Value>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreateTransformReq`](super::CreateTransformReq). The struct is used by [`Client::create_transform`](crate::Client::create_transform).
        #[builds(super::super::CreateTransformReq)]
        #[derive(Clone)]
        pub struct CreateTransformReq {
            /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
            transform: Required<String>,
            /// Settings by their dotted names; `transforms.name` is the name.
            config: Required<Map<String, Value>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::CreateTransformReqCreatedFrom>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
