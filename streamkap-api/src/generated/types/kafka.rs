// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Secret, nullable, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// What a project key may do with topics.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaAcl {
    pub topic_name: String,
    pub operation: String,
    pub resource_pattern_type: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub resource: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A user of Kafka. The password is not returned. Which properties are always present is not published.
#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaUser {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    /// Addresses and ranges, separated by commas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whitelist_ips: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_proxy_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_proxy_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_acls: Option<Vec<KafkaUserAcl>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_create_schema_registry: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for KafkaUser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KafkaUser")
            .field("username", &self.username)
            .field("password", &self.password)
            .field("whitelist_ips", &self.whitelist_ips)
            .field("kafka_proxy_endpoint", &self.kafka_proxy_endpoint)
            .field("schema_proxy_endpoint", &self.schema_proxy_endpoint)
            .field("kafka_acls", &self.kafka_acls)
            .field("is_create_schema_registry", &self.is_create_schema_registry)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

/// A permission. A GROUP has only DELETE, DESCRIBE and READ. The values are those of the provider.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaUserAcl {
    /// The name of a topic or group, or its beginning.
    pub topic_name: String,
    pub operation: KafkaUserAclOperation,
    pub resource_pattern_type: KafkaUserAclResourcePatternType,
    /// If absent, the server uses `"TOPIC"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub resource: Option<Option<KafkaUserAclResource>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    pub enum KafkaUserAclOperation {
        All = "ALL",
        Alter = "ALTER",
        AlterConfigs = "ALTER_CONFIGS",
        Create = "CREATE",
        Delete = "DELETE",
        Describe = "DESCRIBE",
        DescribeConfigs = "DESCRIBE_CONFIGS",
        Read = "READ",
        Write = "WRITE",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum KafkaUserAclResource {
        Topic = "TOPIC",
        Group = "GROUP",
        #[other]
        Other,
    }
}

open_enum! {
    pub enum KafkaUserAclResourcePatternType {
        Literal = "LITERAL",
        Prefixed = "PREFIXED",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`KafkaAcl`](super::KafkaAcl). The struct is part of [`types::BodyUpdateProjectKey`](crate::types::BodyUpdateProjectKey) and [`types::ProjectKeyKafkaConfig`](crate::types::ProjectKeyKafkaConfig).
        #[builds(super::super::KafkaAcl)]
        #[derive(Clone)]
        pub struct KafkaAcl {
            topic_name: Required<String>,
            operation: Required<String>,
            resource_pattern_type: Required<String>,
            resource: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`KafkaUser`](super::KafkaUser). The struct is used by [`Client::list_kafka_users`](crate::Client::list_kafka_users), [`Client::create_kafka_user`](crate::Client::create_kafka_user) and [`Client::update_kafka_user`](crate::Client::update_kafka_user).
        #[builds(super::super::KafkaUser)]
        #[derive(Clone)]
        pub struct KafkaUser {
            username: Optional<String>,
            password: Optional<Secret>,
            /// Addresses and ranges, separated by commas.
            whitelist_ips: Optional<String>,
            kafka_proxy_endpoint: Optional<String>,
            schema_proxy_endpoint: Optional<String>,
            kafka_acls: Optional<Vec<super::super::KafkaUserAcl>>,
            is_create_schema_registry: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`KafkaUserAcl`](super::KafkaUserAcl). The struct is part of [`types::CreateKafkaUserReq`](crate::types::CreateKafkaUserReq), [`types::KafkaUser`](crate::types::KafkaUser) and [`types::UpdateKafkaUserReq`](crate::types::UpdateKafkaUserReq).
        #[builds(super::super::KafkaUserAcl)]
        #[derive(Clone)]
        pub struct KafkaUserAcl {
            /// The name of a topic or group, or its beginning.
            topic_name: Required<String>,
            operation: Required<super::super::KafkaUserAclOperation>,
            resource_pattern_type: Required<
                super::super::KafkaUserAclResourcePatternType,
            >,
            resource: OptionalOrNull<super::super::KafkaUserAclResource>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
