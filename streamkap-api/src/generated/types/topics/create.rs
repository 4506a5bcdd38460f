// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{constrained_string, lenient, nullable, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

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

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

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
}
