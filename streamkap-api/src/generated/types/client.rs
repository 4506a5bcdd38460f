// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::Secret;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

/// A client id, with its secret when it has just been created and with a masked one in lists. The required properties are not published, so none is required.
#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClientCredential {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// The form is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub roles: Option<Vec<Role>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for ClientCredential {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredential")
            .field("client_id", &self.client_id)
            .field("secret", &self.secret)
            .field("description", &self.description)
            .field("created_at", &self.created_at)
            .field("created_by_user", &self.created_by_user)
            .field("roles", &self.roles)
            .field("service_id", &self.service_id)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`ClientCredential`](super::ClientCredential). The struct is used by [`Client::list_client_credentials`](crate::Client::list_client_credentials) and [`Client::create_client_credential`](crate::Client::create_client_credential).
        #[builds(super::super::ClientCredential)]
        #[derive(Clone)]
        pub struct ClientCredential {
            client_id: Optional<String>,
            secret: Optional<Secret>,
            description: Optional<String>,
            created_at: Optional<String>,
            /// The form is not published.
            created_by_user: Optional<Value>,
            roles: Optional<Vec<super::super::Role>>,
            service_id: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
