// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{constrained_string, nullable, object};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// What the key is for. Either `role_ids` or `permission_ids` is given, not both.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct BodyCreateProjectKey {
    pub name: BodyCreateProjectKeyName,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub description: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub role_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub permission_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kafka_config: Option<Option<ProjectKeyKafkaConfig>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tool_profile: Option<Option<ToolProfile>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub allowed_tools: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub blocked_tools: Option<Option<Vec<String>>>,
}
object!(BodyCreateProjectKey);

constrained_string! {
    #[min_length = 1]
    #[max_length = 100]
    pub struct BodyCreateProjectKeyName;
}

/// What is to change. What is absent stays unchanged; that is how the vendor treats updates, and which fields there are besides is not published.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyUpdateProjectKey {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub name: Option<Option<BodyUpdateProjectKeyName>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub description: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub role_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub permission_ids: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kafka_config: Option<Option<ProjectKeyKafkaConfig>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub kafka_acls: Option<Option<Vec<KafkaAcl>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub whitelist_ips: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tool_profile: Option<Option<ToolProfile>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub allowed_tools: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub blocked_tools: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

constrained_string! {
    #[min_length = 1]
    #[max_length = 100]
    pub struct BodyUpdateProjectKeyName;
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
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
            extra: Extra<Map<String, Value>>,
        }
    }
}
