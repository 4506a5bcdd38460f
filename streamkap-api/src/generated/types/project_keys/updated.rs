// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The project key after the change, with the credentials of an added part, which are returned only once. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdatedProjectKey {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_api_credentials: Option<ProjectKeyApiCredentials>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new_kafka_credentials: Option<ProjectKeyKafkaCredentials>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

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
            new_api_credentials: Optional<super::super::ProjectKeyApiCredentials>,
            new_kafka_credentials: Optional<super::super::ProjectKeyKafkaCredentials>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
