// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Secret, constrained_string, open_enum};
use serde_json::{Map, Value};
use std::fmt;

/// A new user of Kafka. The limits are those of the provider.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreateKafkaUserReq {
    pub username: CreateKafkaUserReqUsername,
    #[cfg_attr(feature = "schemars", schemars(extend("minLength" = 12)))]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 128)))]
    pub password: Secret,
    pub whitelist_ips: Option<Option<CreateKafkaUserReqWhitelistIps>>,
    pub kafka_acls: Option<Option<Vec<KafkaUserAcl>>>,
    /// If absent, the server uses `false`.
    pub is_create_schema_registry: Option<Option<bool>>,
    /// Where the request comes from.
    ///
    /// If absent, the server uses `"api"`.
    pub created_from: Option<Option<CreateKafkaUserReqCreatedFrom>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
    #[uses = " Part of [`types::CreateKafkaUserReq`](crate::types::CreateKafkaUserReq)."]
    pub enum CreateKafkaUserReqCreatedFrom {
        Terraform = "terraform",
        Web = "web",
        Api = "api",
        #[other]
        Other,
    }
}

constrained_string! {
    #[uses = " Part of [`types::CreateKafkaUserReq`](crate::types::CreateKafkaUserReq)."]
    #[min_length = 1]
    #[max_length = 24]
    pub struct CreateKafkaUserReqUsername;
}

constrained_string! {
    #[uses = " Part of [`types::CreateKafkaUserReq`](crate::types::CreateKafkaUserReq)."]
    #[max_length = 1000]
    pub struct CreateKafkaUserReqWhitelistIps;
}

/// A user of Kafka. The password is not returned. Which properties are always present is not published.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaUser {
    pub username: Option<String>,
    pub password: Option<Secret>,
    /// Addresses and ranges, separated by commas.
    pub whitelist_ips: Option<String>,
    pub kafka_proxy_endpoint: Option<String>,
    pub schema_proxy_endpoint: Option<String>,
    pub kafka_acls: Option<Vec<KafkaUserAcl>>,
    pub is_create_schema_registry: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaUserAcl {
    /// The name of a topic or group, or its beginning.
    pub topic_name: String,
    pub operation: KafkaUserAclOperation,
    pub resource_pattern_type: KafkaUserAclResourcePatternType,
    /// If absent, the server uses `"TOPIC"`.
    pub resource: Option<Option<KafkaUserAclResource>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    #[uses = " Part of [`types::KafkaUserAcl`](crate::types::KafkaUserAcl)."]
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
    #[uses = " Part of [`types::KafkaUserAcl`](crate::types::KafkaUserAcl)."]
    pub enum KafkaUserAclResource {
        Topic = "TOPIC",
        Group = "GROUP",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Part of [`types::KafkaUserAcl`](crate::types::KafkaUserAcl)."]
    pub enum KafkaUserAclResourcePatternType {
        Literal = "LITERAL",
        Prefixed = "PREFIXED",
        #[other]
        Other,
    }
}

/// The user as it shall be. An absent password stays.
#[derive(Clone, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateKafkaUserReq {
    pub password: Option<Option<Secret>>,
    pub whitelist_ips: Option<Option<UpdateKafkaUserReqWhitelistIps>>,
    pub kafka_acls: Option<Option<Vec<KafkaUserAcl>>>,
    /// If absent, the server uses `false`.
    pub is_create_schema_registry: Option<Option<bool>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
    #[uses = " Part of [`types::UpdateKafkaUserReq`](crate::types::UpdateKafkaUserReq)."]
    #[max_length = 1000]
    pub struct UpdateKafkaUserReqWhitelistIps;
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

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
            #[extra]
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
            #[extra]
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
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
