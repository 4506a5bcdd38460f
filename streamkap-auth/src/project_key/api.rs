//! The part of a project key that is for the API.

use std::fmt;

use serde::Deserialize;
use streamkap_api::Secret;

use crate::lenient::null_is_default;

/// The part of a project key that is for the API.
#[derive(Clone, PartialEq, Eq, Deserialize)]
pub struct ApiCredentials {
    #[serde(default, deserialize_with = "null_is_default")]
    client_id: String,
    #[serde(default, deserialize_with = "null_is_default")]
    client_secret: Secret,
    #[serde(default)]
    api_url: Option<String>,
    #[serde(default)]
    token_endpoint: Option<String>,
}

impl ApiCredentials {
    /// The client id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client secret.
    pub fn client_secret(&self) -> &Secret {
        &self.client_secret
    }

    /// The URL of the API in the file. A file can be tampered with: nothing is sent there
    /// unless it is https and under the vendor's domain, or approved by the caller
    /// ([`with_approved_host`](crate::TokenSourceBuilder::with_approved_host)).
    pub fn api_url(&self) -> Option<&str> {
        self.api_url.as_deref().filter(|url| !url.trim().is_empty())
    }

    /// The URL of the token endpoint in the file. This crate never sends anything there: tokens
    /// come from the API's own operation.
    pub fn token_endpoint(&self) -> Option<&str> {
        self.token_endpoint
            .as_deref()
            .filter(|url| !url.trim().is_empty())
    }
}

impl fmt::Debug for ApiCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ApiCredentials")
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}
