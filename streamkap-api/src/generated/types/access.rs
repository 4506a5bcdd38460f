// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Secret, union};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessToken {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires: Option<String>,
    #[serde(rename = "expiresIn", skip_serializing_if = "Option::is_none")]
    pub expires_in: Option<AccessTokenExpiresIn>,
    #[serde(rename = "accessToken")]
    pub access_token: Secret,
    #[serde(rename = "refreshToken", skip_serializing_if = "Option::is_none")]
    pub refresh_token: Option<Secret>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("expires", &self.expires)
            .field("expires_in", &self.expires_in)
            .field("access_token", &self.access_token)
            .field("refresh_token", &self.refresh_token)
            .field("extra", &self.extra.keys())
            .finish()
    }
}

union! {
    #[derive(PartialEq)]
    pub enum AccessTokenExpiresIn {
        Number(f64),
        String(String),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`AccessToken`](super::AccessToken).
        #[builds(super::super::AccessToken)]
        #[derive(Clone)]
        pub struct AccessToken {
            expires: Optional<String>,
            expires_in: Optional<super::super::AccessTokenExpiresIn>,
            access_token: Required<Secret>,
            refresh_token: Optional<Secret>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
