// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Secret, constrained_string, lenient, nullable, object};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fmt;

#[derive(Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AccessToken {
    pub expires: String,
    #[serde(rename = "expiresIn")]
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub expires_in: i64,
    #[serde(rename = "accessToken")]
    pub access_token: Secret,
    #[serde(rename = "refreshToken")]
    pub refresh_token: Secret,
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

/// What the credentials are for.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct BodyCreateClientCredential {
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub role_ids: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub description: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub service_id: Option<Option<String>>,
}
object!(BodyCreateClientCredential);

#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct BodyGetAccessToken {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub client_id: Option<Option<BodyGetAccessTokenClientId>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 512)))]
    pub secret: Option<Option<Secret>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 8192)))]
    pub project_key: Option<Option<Secret>>,
}
object!(BodyGetAccessToken);

constrained_string! {
    #[max_length = 256]
    pub struct BodyGetAccessTokenClientId;
}

/// The refresh token to exchange.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct BodyRefreshAccessToken {
    pub refresh_token: Secret,
}
object!(BodyRefreshAccessToken);

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by_user: Option<CreatedByUser>,
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

/// The user that created a credential. Which properties are always there is not published. Shown at `https://streamkap.mintlify.app/reference/create_client_credential_auth_client_credentials_post`.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedByUser {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile_picture_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_login: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The owner of a token. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Identity {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project_key_id: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`AccessToken`](super::AccessToken). The struct is used by [`Client::get_access_token`](crate::Client::get_access_token) and [`Client::refresh_access_token`](crate::Client::refresh_access_token).
        #[builds(super::super::AccessToken)]
        #[derive(Clone)]
        pub struct AccessToken {
            expires: Required<String>,
            expires_in: Required<i64>,
            access_token: Required<Secret>,
            refresh_token: Required<Secret>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BodyCreateClientCredential`](super::BodyCreateClientCredential). The struct is used by [`Client::create_client_credential`](crate::Client::create_client_credential).
        #[builds(super::super::BodyCreateClientCredential)]
        #[derive(Clone)]
        pub struct BodyCreateClientCredential {
            role_ids: Required<Vec<String>>,
            description: OptionalOrNull<String>,
            service_id: OptionalOrNull<String>,
        }
    }

    struct_builder! {
        /// Builder for [`BodyGetAccessToken`](super::BodyGetAccessToken). The struct is used by [`Client::get_access_token`](crate::Client::get_access_token).
        #[builds(super::super::BodyGetAccessToken)]
        #[derive(Clone)]
        pub struct BodyGetAccessToken {
            client_id: OptionalOrNull<super::super::BodyGetAccessTokenClientId>,
            secret: OptionalOrNull<Secret>,
            project_key: OptionalOrNull<Secret>,
        }
    }

    struct_builder! {
        /// Builder for [`BodyRefreshAccessToken`](super::BodyRefreshAccessToken). The struct is used by [`Client::refresh_access_token`](crate::Client::refresh_access_token).
        #[builds(super::super::BodyRefreshAccessToken)]
        #[derive(Clone)]
        pub struct BodyRefreshAccessToken {
            refresh_token: Required<Secret>,
        }
    }

    struct_builder! {
        /// Builder for [`ClientCredential`](super::ClientCredential). The struct is used by [`Client::list_client_credentials`](crate::Client::list_client_credentials) and [`Client::create_client_credential`](crate::Client::create_client_credential).
        #[builds(super::super::ClientCredential)]
        #[derive(Clone)]
        pub struct ClientCredential {
            client_id: Optional<String>,
            secret: Optional<Secret>,
            description: Optional<String>,
            created_at: Optional<String>,
            created_by_user: Optional<super::super::CreatedByUser>,
            roles: Optional<Vec<super::super::Role>>,
            service_id: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`CreatedByUser`](super::CreatedByUser). The struct is part of [`types::ClientCredential`](crate::types::ClientCredential).
        #[builds(super::super::CreatedByUser)]
        #[derive(Clone)]
        pub struct CreatedByUser {
            id: Optional<String>,
            email: Optional<String>,
            name: Optional<String>,
            profile_picture_url: Optional<String>,
            phone_number: Optional<String>,
            tenant_id: Optional<String>,
            created_at: Optional<String>,
            last_login: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`Identity`](super::Identity). The struct is used by [`Client::whoami`](crate::Client::whoami).
        #[builds(super::super::Identity)]
        #[derive(Clone)]
        pub struct Identity {
            tenant_id: Optional<String>,
            service_id: Optional<String>,
            sub: Optional<String>,
            token_type: Optional<String>,
            project_key_id: Optional<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
