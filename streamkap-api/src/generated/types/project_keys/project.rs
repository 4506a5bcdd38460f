// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Secret, lenient, nullable, object};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// The API part of a project key file. The required properties are not published, so none is required.
#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyApiCredentials {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for ProjectKeyApiCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProjectKeyApiCredentials")
            .field("client_id", &self.client_id)
            .field("client_secret", &self.client_secret)
            .field("token_endpoint", &self.token_endpoint)
            .field("api_url", &self.api_url)
            .field("roles", &self.roles)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

/// A project key with what it gives access to, without its secrets.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyDetail {
    pub id: String,
    pub name: String,
    pub service_id: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The form is not published.
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_client_id_masked_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_profile: Option<ToolProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_tools: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_tools: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_acls: Option<Vec<Map<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub whitelist_ips: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_proxy_endpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_proxy_endpoint: Option<String>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_ttl_seconds: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The credential file of a project key, which is returned only once. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyFile {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_key_id: Option<String>,
    /// The form is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api: Option<ProjectKeyApiCredentials>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka: Option<ProjectKeyKafkaCredentials>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_acls: Option<Vec<Map<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_profile: Option<ToolProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_tools: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_tools: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The Kafka part of a new project key. An absent `is_create_schema_registry` means false, and an absent `resource` of a rule means TOPIC.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ProjectKeyKafkaConfig {
    pub username: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub password: Option<Option<Secret>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub whitelist_ips: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kafka_acls: Option<Option<Vec<KafkaAcl>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub is_create_schema_registry: Option<Option<bool>>,
}
object!(ProjectKeyKafkaConfig);

/// The Kafka part of a project key file. The required properties are not published, so none is required.
#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyKafkaCredentials {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootstrap_servers: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_protocol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sasl_mechanism: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema_registry_url: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for ProjectKeyKafkaCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ProjectKeyKafkaCredentials")
            .field("username", &self.username)
            .field("password", &self.password)
            .field("bootstrap_servers", &self.bootstrap_servers)
            .field("security_protocol", &self.security_protocol)
            .field("sasl_mechanism", &self.sasl_mechanism)
            .field("schema_registry_url", &self.schema_registry_url)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

/// A project key without its secrets.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeySummary {
    pub id: String,
    pub name: String,
    pub service_id: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The form is not published.
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_client_id_masked_secret: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kafka_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tool_profile: Option<ToolProfile>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowed_tools: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub blocked_tools: Option<Vec<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`ProjectKeyApiCredentials`](super::ProjectKeyApiCredentials). The struct is part of [`types::ProjectKeyFile`](crate::types::ProjectKeyFile) and [`types::UpdatedProjectKey`](crate::types::UpdatedProjectKey).
        #[builds(super::super::ProjectKeyApiCredentials)]
        #[derive(Clone)]
        pub struct ProjectKeyApiCredentials {
            client_id: Optional<String>,
            client_secret: Optional<Secret>,
            token_endpoint: Optional<String>,
            api_url: Optional<String>,
            roles: Optional<Vec<Value>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`ProjectKeyDetail`](super::ProjectKeyDetail). The struct is used by [`Client::get_project_key`](crate::Client::get_project_key).
        #[builds(super::super::ProjectKeyDetail)]
        #[derive(Clone)]
        pub struct ProjectKeyDetail {
            id: Required<String>,
            name: Required<String>,
            service_id: Required<String>,
            status: Required<String>,
            description: Optional<String>,
            created_at: Optional<String>,
            /// The form is not published.
            created_by_user: Optional<Value>,
            api_client_id: Optional<String>,
            api_client_id_masked_secret: Optional<String>,
            kafka_username: Optional<String>,
            roles: Optional<Vec<super::super::Role>>,
            last_used_at: Optional<String>,
            tool_profile: Optional<super::super::ToolProfile>,
            allowed_tools: Optional<Vec<String>>,
            blocked_tools: Optional<Vec<String>>,
            kafka_acls: Optional<Vec<Map<String, Value>>>,
            whitelist_ips: Optional<Vec<String>>,
            kafka_proxy_endpoint: Optional<String>,
            schema_proxy_endpoint: Optional<String>,
            token_ttl_seconds: Optional<i64>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`ProjectKeyFile`](super::ProjectKeyFile). The struct is used by [`Client::create_project_key`](crate::Client::create_project_key).
        #[builds(super::super::ProjectKeyFile)]
        #[derive(Clone)]
        pub struct ProjectKeyFile {
            project_key_id: Optional<String>,
            /// The form is not published.
            project: Optional<Map<String, Value>>,
            created_at: Optional<String>,
            type_: Optional<String>,
            api: Optional<super::super::ProjectKeyApiCredentials>,
            kafka: Optional<super::super::ProjectKeyKafkaCredentials>,
            kafka_acls: Optional<Vec<Map<String, Value>>>,
            tool_profile: Optional<super::super::ToolProfile>,
            allowed_tools: Optional<Vec<String>>,
            blocked_tools: Optional<Vec<String>>,
            created_by: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`ProjectKeyKafkaConfig`](super::ProjectKeyKafkaConfig). The struct is part of [`types::BodyCreateProjectKey`](crate::types::BodyCreateProjectKey) and [`types::BodyUpdateProjectKey`](crate::types::BodyUpdateProjectKey).
        #[builds(super::super::ProjectKeyKafkaConfig)]
        #[derive(Clone)]
        pub struct ProjectKeyKafkaConfig {
            username: Required<String>,
            password: OptionalOrNull<Secret>,
            whitelist_ips: OptionalOrNull<Vec<String>>,
            kafka_acls: OptionalOrNull<Vec<super::super::KafkaAcl>>,
            is_create_schema_registry: OptionalOrNull<bool>,
        }
    }

    struct_builder! {
        /// Builder for [`ProjectKeyKafkaCredentials`](super::ProjectKeyKafkaCredentials). The struct is part of [`types::ProjectKeyFile`](crate::types::ProjectKeyFile) and [`types::UpdatedProjectKey`](crate::types::UpdatedProjectKey).
        #[builds(super::super::ProjectKeyKafkaCredentials)]
        #[derive(Clone)]
        pub struct ProjectKeyKafkaCredentials {
            username: Optional<String>,
            password: Optional<Secret>,
            bootstrap_servers: Optional<String>,
            security_protocol: Optional<String>,
            sasl_mechanism: Optional<String>,
            schema_registry_url: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`ProjectKeySummary`](super::ProjectKeySummary). The struct is used by [`Client::list_project_keys`](crate::Client::list_project_keys).
        #[builds(super::super::ProjectKeySummary)]
        #[derive(Clone)]
        pub struct ProjectKeySummary {
            id: Required<String>,
            name: Required<String>,
            service_id: Required<String>,
            status: Required<String>,
            description: Optional<String>,
            created_at: Optional<String>,
            /// The form is not published.
            created_by_user: Optional<Value>,
            api_client_id: Optional<String>,
            api_client_id_masked_secret: Optional<String>,
            kafka_username: Optional<String>,
            roles: Optional<Vec<super::super::Role>>,
            last_used_at: Optional<String>,
            tool_profile: Optional<super::super::ToolProfile>,
            allowed_tools: Optional<Vec<String>>,
            blocked_tools: Optional<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
