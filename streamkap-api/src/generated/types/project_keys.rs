// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Secret, constrained_string, named, open_enum};
use serde_json::{Map, Value};
use std::fmt;

/// What the key is for. Either `role_ids` or `permission_ids` is given, not both.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyCreateProjectKey {
    pub name: BodyCreateProjectKeyName,
    pub description: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub role_ids: Option<Option<Vec<String>>>,
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub permission_ids: Option<Option<Vec<String>>>,
    pub kafka_config: Option<Option<ProjectKeyKafkaConfig>>,
    pub tool_profile: Option<Option<ToolProfile>>,
    pub allowed_tools: Option<Option<Vec<String>>>,
    pub blocked_tools: Option<Option<Vec<String>>>,
}

constrained_string! {
    #[uses = " Part of [`types::BodyCreateProjectKey`](crate::types::BodyCreateProjectKey)."]
    #[min_length = 1]
    #[max_length = 100]
    pub struct BodyCreateProjectKeyName;
}

/// What is to change. What is absent stays unchanged; that is how the vendor treats updates, and which fields there are besides is not published.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyUpdateProjectKey {
    pub name: Option<Option<BodyUpdateProjectKeyName>>,
    pub description: Option<Option<String>>,
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub role_ids: Option<Option<Vec<String>>>,
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub permission_ids: Option<Option<Vec<String>>>,
    pub kafka_config: Option<Option<ProjectKeyKafkaConfig>>,
    pub kafka_acls: Option<Option<Vec<KafkaAcl>>>,
    pub whitelist_ips: Option<Option<Vec<String>>>,
    pub tool_profile: Option<Option<ToolProfile>>,
    pub allowed_tools: Option<Option<Vec<String>>>,
    pub blocked_tools: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

constrained_string! {
    #[uses = " Part of [`types::BodyUpdateProjectKey`](crate::types::BodyUpdateProjectKey)."]
    #[min_length = 1]
    #[max_length = 100]
    pub struct BodyUpdateProjectKeyName;
}

/// What a project key may do with topics.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct KafkaAcl {
    pub topic_name: String,
    pub operation: String,
    pub resource_pattern_type: String,
    pub resource: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The API part of a project key file. The required properties are not published, so none is required.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyApiCredentials {
    pub client_id: Option<String>,
    pub client_secret: Option<Secret>,
    pub token_endpoint: Option<String>,
    pub api_url: Option<String>,
    pub roles: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyDetail {
    pub id: String,
    pub name: String,
    pub service_id: String,
    pub status: String,
    pub description: Option<String>,
    pub created_at: Option<String>,
    /// The form is not published.
    pub created_by_user: Option<Value>,
    pub api_client_id: Option<String>,
    pub api_client_id_masked_secret: Option<String>,
    pub kafka_username: Option<String>,
    pub roles: Option<Vec<Role>>,
    pub last_used_at: Option<String>,
    pub tool_profile: Option<ToolProfile>,
    pub allowed_tools: Option<Vec<String>>,
    pub blocked_tools: Option<Vec<String>>,
    pub kafka_acls: Option<Vec<Map<String, Value>>>,
    pub whitelist_ips: Option<Vec<String>>,
    pub kafka_proxy_endpoint: Option<String>,
    pub schema_proxy_endpoint: Option<String>,
    pub token_ttl_seconds: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The credential file of a project key, which is returned only once. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::ProjectKeyFile)))]
#[non_exhaustive]
pub struct ProjectKeyFile {
    pub project_key_id: Option<String>,
    /// The form is not published.
    pub project: Option<Map<String, Value>>,
    pub created_at: Option<String>,
    pub type_: Option<String>,
    pub api: Option<ProjectKeyApiCredentials>,
    pub kafka: Option<ProjectKeyKafkaCredentials>,
    pub kafka_acls: Option<Vec<Map<String, Value>>>,
    pub tool_profile: Option<ToolProfile>,
    pub allowed_tools: Option<Vec<String>>,
    pub blocked_tools: Option<Vec<String>>,
    pub created_by: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The Kafka part of a new project key. An absent `is_create_schema_registry` means false, and an absent `resource` of a rule means TOPIC.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyKafkaConfig {
    pub username: String,
    pub password: Option<Option<Secret>>,
    pub whitelist_ips: Option<Option<Vec<String>>>,
    pub kafka_acls: Option<Option<Vec<KafkaAcl>>>,
    pub is_create_schema_registry: Option<Option<bool>>,
}

/// The Kafka part of a project key file. The required properties are not published, so none is required.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyKafkaCredentials {
    pub username: Option<String>,
    pub password: Option<Secret>,
    pub bootstrap_servers: Option<String>,
    pub security_protocol: Option<String>,
    pub sasl_mechanism: Option<String>,
    pub schema_registry_url: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeySummary {
    pub id: String,
    pub name: String,
    pub service_id: String,
    pub status: String,
    pub description: Option<String>,
    pub created_at: Option<String>,
    /// The form is not published.
    pub created_by_user: Option<Value>,
    pub api_client_id: Option<String>,
    pub api_client_id_masked_secret: Option<String>,
    pub kafka_username: Option<String>,
    pub roles: Option<Vec<Role>>,
    pub last_used_at: Option<String>,
    pub tool_profile: Option<ToolProfile>,
    pub allowed_tools: Option<Vec<String>>,
    pub blocked_tools: Option<Vec<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// Which tools an agent may use with a project key.
    #[uses = " Part of [`types::BodyCreateProjectKey`](crate::types::BodyCreateProjectKey), [`types::BodyUpdateProjectKey`](crate::types::BodyUpdateProjectKey), [`types::ProjectKeyDetail`](crate::types::ProjectKeyDetail) and others."]
    pub enum ToolProfile {
        Full = "full",
        ReadOnly = "read-only",
        AgentOperator = "agent-operator",
        InfraAdmin = "infra-admin",
        #[other]
        Other,
    }
}

/// The project key after the change, with the credentials of an added part, which are returned only once. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedProjectKey {
    pub id: Option<String>,
    pub name: Option<String>,
    pub service_id: Option<String>,
    pub status: Option<String>,
    pub description: Option<String>,
    pub created_at: Option<String>,
    /// The form is not published.
    pub created_by_user: Option<Value>,
    pub api_client_id: Option<String>,
    pub api_client_id_masked_secret: Option<String>,
    pub kafka_username: Option<String>,
    pub roles: Option<Vec<Role>>,
    pub last_used_at: Option<String>,
    pub tool_profile: Option<ToolProfile>,
    pub allowed_tools: Option<Vec<String>>,
    pub blocked_tools: Option<Vec<String>>,
    pub kafka_acls: Option<Vec<Map<String, Value>>>,
    pub whitelist_ips: Option<Vec<String>>,
    pub kafka_proxy_endpoint: Option<String>,
    pub schema_proxy_endpoint: Option<String>,
    pub token_ttl_seconds: Option<i64>,
    pub new_api_credentials: Option<ProjectKeyApiCredentials>,
    pub new_kafka_credentials: Option<ProjectKeyKafkaCredentials>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::{Integer, NullIsValue};
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`BodyCreateProjectKey`](super::BodyCreateProjectKey). The struct is used by [`Client::create_project_key`](crate::Client::create_project_key).
        #[builds(super::super::BodyCreateProjectKey)]
        #[derive(Clone)]
        pub struct BodyCreateProjectKey {
            name: Required<super::super::BodyCreateProjectKeyName>,
            description: OptionalOrNull<String>,
            role_ids: OptionalOrNull<Vec<String>>,
            permission_ids: OptionalOrNull<Vec<String>>,
            kafka_config: OptionalOrNull<super::super::ProjectKeyKafkaConfig>,
            tool_profile: OptionalOrNull<super::super::ToolProfile>,
            allowed_tools: OptionalOrNull<Vec<String>>,
            blocked_tools: OptionalOrNull<Vec<String>>,
        }
    }

    struct_builder! {
        /// Builder for [`BodyUpdateProjectKey`](super::BodyUpdateProjectKey). The struct is used by [`Client::update_project_key`](crate::Client::update_project_key).
        #[builds(super::super::BodyUpdateProjectKey)]
        #[derive(Clone)]
        pub struct BodyUpdateProjectKey {
            name: OptionalOrNull<super::super::BodyUpdateProjectKeyName>,
            description: OptionalOrNull<String>,
            role_ids: OptionalOrNull<Vec<String>>,
            permission_ids: OptionalOrNull<Vec<String>>,
            kafka_config: OptionalOrNull<super::super::ProjectKeyKafkaConfig>,
            kafka_acls: OptionalOrNull<Vec<super::super::KafkaAcl>>,
            whitelist_ips: OptionalOrNull<Vec<String>>,
            tool_profile: OptionalOrNull<super::super::ToolProfile>,
            allowed_tools: OptionalOrNull<Vec<String>>,
            blocked_tools: OptionalOrNull<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`KafkaAcl`](super::KafkaAcl). The struct is part of [`types::BodyUpdateProjectKey`](crate::types::BodyUpdateProjectKey) and [`types::ProjectKeyKafkaConfig`](crate::types::ProjectKeyKafkaConfig).
        #[builds(super::super::KafkaAcl)]
        #[derive(Clone)]
        pub struct KafkaAcl {
            topic_name: Required<String>,
            operation: Required<String>,
            resource_pattern_type: Required<String>,
            resource: OptionalOrNull<String>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

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
            #[extra]
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
            created_by_user: Optional<Value, NullIsValue>,
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
            token_ttl_seconds: Optional<i64, Integer>,
            #[extra]
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
            #[property = "type"]
            type_: Optional<String>,
            api: Optional<super::super::ProjectKeyApiCredentials>,
            kafka: Optional<super::super::ProjectKeyKafkaCredentials>,
            kafka_acls: Optional<Vec<Map<String, Value>>>,
            tool_profile: Optional<super::super::ToolProfile>,
            allowed_tools: Optional<Vec<String>>,
            blocked_tools: Optional<Vec<String>>,
            created_by: Optional<String>,
            #[extra]
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
            #[extra]
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
            created_by_user: Optional<Value, NullIsValue>,
            api_client_id: Optional<String>,
            api_client_id_masked_secret: Optional<String>,
            kafka_username: Optional<String>,
            roles: Optional<Vec<super::super::Role>>,
            last_used_at: Optional<String>,
            tool_profile: Optional<super::super::ToolProfile>,
            allowed_tools: Optional<Vec<String>>,
            blocked_tools: Optional<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdatedProjectKey`](super::UpdatedProjectKey). The struct is used by [`Client::update_project_key`](crate::Client::update_project_key).
        #[builds(super::super::UpdatedProjectKey)]
        #[derive(Clone)]
        pub struct UpdatedProjectKey {
            id: Optional<String>,
            name: Optional<String>,
            service_id: Optional<String>,
            status: Optional<String>,
            description: Optional<String>,
            created_at: Optional<String>,
            /// The form is not published.
            created_by_user: Optional<Value, NullIsValue>,
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
            token_ttl_seconds: Optional<i64, Integer>,
            new_api_credentials: Optional<super::super::ProjectKeyApiCredentials>,
            new_kafka_credentials: Optional<super::super::ProjectKeyKafkaCredentials>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
