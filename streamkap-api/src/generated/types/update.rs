// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Redacted, Secret, constrained_string, lenient, nullable, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// The destination as it shall be.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateDestinationReq {
    pub name: String,
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
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

/// The user as it shall be. An absent password stays.
#[derive(Clone, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateKafkaUserReq {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub password: Option<Option<Secret>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub whitelist_ips: Option<Option<UpdateKafkaUserReqWhitelistIps>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kafka_acls: Option<Option<Vec<KafkaUserAcl>>>,
    /// If absent, the server uses `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub is_create_schema_registry: Option<Option<bool>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for UpdateKafkaUserReq {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UpdateKafkaUserReq")
            .field("password", &self.password)
            .field("whitelist_ips", &self.whitelist_ips)
            .field("kafka_acls", &self.kafka_acls)
            .field("is_create_schema_registry", &self.is_create_schema_registry)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

constrained_string! {
    #[max_length = 1000]
    pub struct UpdateKafkaUserReqWhitelistIps;
}

/// The pipeline as it shall be. What is required is not published.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatePipelineReq {
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
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The source as it shall be.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateSourceReq {
    pub name: String,
    pub connector: String,
    /// Settings by their dotted names. Which exist depends on the connector. They hold passwords.
    pub config: Redacted<Map<String, Value>>,
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

/// The tag as it shall be. What is required is not published.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTagReq {
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
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// At least one property.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTopicPayload {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub partition_count: Option<Option<i64>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Changes of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTopicReqBody {
    pub payload: UpdateTopicPayload,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The transform as it shall be, with its id.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTransformReq {
    pub id: String,
    /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
    pub transform: String,
    /// Settings by their dotted names; `transforms.name` is the name.
    pub config: Map<String, Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub implementation: Option<Option<Map<String, Value>>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub created_from: Option<Option<UpdateTransformReqCreatedFrom>>,
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
    pub enum UpdateTransformReqCreatedFrom {
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
        /// Builder for [`UpdateDestinationReq`](super::UpdateDestinationReq). The struct is used by [`Client::update_destination`](crate::Client::update_destination).
        #[builds(super::super::UpdateDestinationReq)]
        #[derive(Clone)]
        pub struct UpdateDestinationReq {
            name: Required<String>,
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateKafkaUserReq`](super::UpdateKafkaUserReq). The struct is used by [`Client::update_kafka_user`](crate::Client::update_kafka_user).
        #[builds(super::super::UpdateKafkaUserReq)]
        #[derive(Clone)]
        pub struct UpdateKafkaUserReq {
            password: OptionalOrNull<Secret>,
            whitelist_ips: OptionalOrNull<super::super::UpdateKafkaUserReqWhitelistIps>,
            kafka_acls: OptionalOrNull<Vec<super::super::KafkaUserAcl>>,
            is_create_schema_registry: OptionalOrNull<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdatePipelineReq`](super::UpdatePipelineReq). The struct is used by [`Client::update_pipeline`](crate::Client::update_pipeline).
        #[builds(super::super::UpdatePipelineReq)]
        #[derive(Clone)]
        pub struct UpdatePipelineReq {
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
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateSourceReq`](super::UpdateSourceReq). The struct is used by [`Client::update_source`](crate::Client::update_source).
        #[builds(super::super::UpdateSourceReq)]
        #[derive(Clone)]
        pub struct UpdateSourceReq {
            name: Required<String>,
            connector: Required<String>,
            /// Settings by their dotted names.
            config: Required<Redacted<Map<String, Value>>>,
            kc_cluster_id: OptionalOrNull<String>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTagReq`](super::UpdateTagReq). The struct is used by [`Client::update_tag`](crate::Client::update_tag).
        #[builds(super::super::UpdateTagReq)]
        #[derive(Clone)]
        pub struct UpdateTagReq {
            name: OptionalOrNull<String>,
            description: OptionalOrNull<String>,
            type_: OptionalOrNull<Vec<super::super::TagType>>,
            custom: OptionalOrNull<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTopicPayload`](super::UpdateTopicPayload). The struct is part of [`types::UpdateTopicReqBody`](crate::types::UpdateTopicReqBody).
        #[builds(super::super::UpdateTopicPayload)]
        #[derive(Clone)]
        pub struct UpdateTopicPayload {
            partition_count: OptionalOrNull<i64>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTopicReqBody`](super::UpdateTopicReqBody). The struct is used by [`Client::update_topic`](crate::Client::update_topic).
        #[builds(super::super::UpdateTopicReqBody)]
        #[derive(Clone)]
        pub struct UpdateTopicReqBody {
            payload: Required<super::super::UpdateTopicPayload>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTransformReq`](super::UpdateTransformReq). The struct is used by [`Client::update_transform`](crate::Client::update_transform).
        #[builds(super::super::UpdateTransformReq)]
        #[derive(Clone)]
        pub struct UpdateTransformReq {
            id: Required<String>,
            /// The kind, such as `map_filter`, `enrich`, `enrich_async`, `sql_join`, `rollup`, `fan_out` or `topic_router`.
            transform: Required<String>,
            /// Settings by their dotted names; `transforms.name` is the name.
            config: Required<Map<String, Value>>,
            implementation: OptionalOrNull<Map<String, Value>>,
            /// Where the request comes from.
            created_from: OptionalOrNull<super::super::UpdateTransformReqCreatedFrom>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
