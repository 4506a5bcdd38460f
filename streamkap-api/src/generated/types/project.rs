// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

/// The API part of a project key file. The required properties are not published, so none is required.
#[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct ProjectKeyApiCredentials {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub client_id: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub client_secret: ::std::option::Option<crate::support::Secret>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub token_endpoint: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub api_url: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub roles: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ::std::fmt::Debug for ProjectKeyApiCredentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
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
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyDetail {
    pub id: ::std::string::String,
    pub name: ::std::string::String,
    pub service_id: ::std::string::String,
    pub status: ::std::string::String,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    /// The form is not published.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by_user: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub api_client_id: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub api_client_id_masked_secret: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kafka_username: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub roles: ::std::option::Option<::std::vec::Vec<super::Role>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub last_used_at: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tool_profile: ::std::option::Option<super::ToolProfile>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub blocked_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kafka_acls: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub whitelist_ips: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kafka_proxy_endpoint: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_proxy_endpoint: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub token_ttl_seconds: ::std::option::Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The credential file of a project key, which is returned only once. The required properties are not published, so none is required.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct ProjectKeyFile {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub project_key_id: ::std::option::Option<::std::string::String>,
    /// The form is not published.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub project: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type")]
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub api: ::std::option::Option<super::ProjectKeyApiCredentials>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kafka: ::std::option::Option<super::ProjectKeyKafkaCredentials>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kafka_acls: ::std::option::Option<
        ::std::vec::Vec<::serde_json::Map<::std::string::String, ::serde_json::Value>>,
    >,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tool_profile: ::std::option::Option<super::ToolProfile>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub blocked_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by: ::std::option::Option<::std::string::String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

/// The Kafka part of a new project key. An absent `is_create_schema_registry` means false, and an absent `resource` of a rule means TOPIC.
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeyKafkaConfig {
    pub username: ::std::string::String,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub password: ::std::option::Option<::std::option::Option<crate::support::Secret>>,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub whitelist_ips: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub kafka_acls: ::std::option::Option<
        ::std::option::Option<::std::vec::Vec<super::KafkaAcl>>,
    >,
    #[serde(
        default,
        skip_serializing_if = "::std::option::Option::is_none",
        deserialize_with = "crate::support::nullable::deserialize"
    )]
    pub is_create_schema_registry: ::std::option::Option<::std::option::Option<bool>>,
}

impl ProjectKeyKafkaConfig {
    /// A builder, to set fields by name from anything that converts.
    pub fn builder() -> super::builder::ProjectKeyKafkaConfig {
        ::std::default::Default::default()
    }
}

/// The Kafka part of a project key file. The required properties are not published, so none is required.
#[derive(Clone, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[derive(Default)]
#[non_exhaustive]
pub struct ProjectKeyKafkaCredentials {
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub password: ::std::option::Option<crate::support::Secret>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub bootstrap_servers: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub security_protocol: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub sasl_mechanism: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub schema_registry_url: ::std::option::Option<::std::string::String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

impl ::std::fmt::Debug for ProjectKeyKafkaCredentials {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
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
#[derive(Clone, Debug, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[non_exhaustive]
pub struct ProjectKeySummary {
    pub id: ::std::string::String,
    pub name: ::std::string::String,
    pub service_id: ::std::string::String,
    pub status: ::std::string::String,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    /// The form is not published.
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub created_by_user: ::std::option::Option<::serde_json::Value>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub api_client_id: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub api_client_id_masked_secret: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub kafka_username: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub roles: ::std::option::Option<::std::vec::Vec<super::Role>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub last_used_at: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub tool_profile: ::std::option::Option<super::ToolProfile>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub allowed_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(default, skip_serializing_if = "::std::option::Option::is_none")]
    pub blocked_tools: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}

pub mod builder {
    crate::support::struct_builder! {
        #[doc = " Builder for [`ProjectKeyKafkaConfig`](super::ProjectKeyKafkaConfig)."]
        #[derive(Clone)] pub struct ProjectKeyKafkaConfig for
        super::super::ProjectKeyKafkaConfig { required username : ::std::string::String,
        optional_or_null password password_null : crate ::support::Secret,
        optional_or_null whitelist_ips whitelist_ips_null : ::std::vec::Vec <
        ::std::string::String >, optional_or_null kafka_acls kafka_acls_null :
        ::std::vec::Vec < super::super::KafkaAcl >, optional_or_null
        is_create_schema_registry is_create_schema_registry_null : bool, }
    }
}
