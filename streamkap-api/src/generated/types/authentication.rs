// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{Secret, constrained_string, named};
use serde_json::{Map, Value};
use std::fmt;

#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(transform = named!(builder::AccessToken)))]
#[non_exhaustive]
pub struct AccessToken {
    pub expires: String,
    pub expires_in: i64,
    pub access_token: Secret,
    pub refresh_token: Secret,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyCreateClientCredential {
    #[cfg_attr(feature = "schemars", schemars(extend("minItems" = 1)))]
    pub role_ids: Vec<String>,
    pub description: Option<Option<String>>,
    pub service_id: Option<Option<String>>,
}

#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyGetAccessToken {
    pub client_id: Option<Option<BodyGetAccessTokenClientId>>,
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 512)))]
    pub secret: Option<Option<Secret>>,
    #[cfg_attr(feature = "schemars", schemars(extend("maxLength" = 8192)))]
    pub project_key: Option<Option<Secret>>,
}

constrained_string! {
    #[uses = " Part of [`types::BodyGetAccessToken`](crate::types::BodyGetAccessToken)."]
    #[max_length = 256]
    pub struct BodyGetAccessTokenClientId;
}

/// The refresh token to exchange.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BodyRefreshAccessToken {
    pub refresh_token: Secret,
}

/// A client id, with its secret when it has just been created and with a masked one in lists. The required properties are not published, so none is required.
#[derive(Clone, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ClientCredential {
    pub client_id: Option<String>,
    pub secret: Option<Secret>,
    pub description: Option<String>,
    pub created_at: Option<String>,
    pub created_by_user: Option<CreatedByUser>,
    pub roles: Option<Vec<Role>>,
    pub service_id: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedByUser {
    pub id: Option<String>,
    pub email: Option<String>,
    pub name: Option<String>,
    pub profile_picture_url: Option<String>,
    pub phone_number: Option<String>,
    pub tenant_id: Option<String>,
    pub created_at: Option<String>,
    pub last_login: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The owner of a token. The required properties are not published, so none is required.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Identity {
    pub tenant_id: Option<String>,
    pub service_id: Option<String>,
    pub sub: Option<String>,
    pub token_type: Option<String>,
    pub project_key_id: Option<String>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Secret, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`AccessToken`](super::AccessToken). The struct is used by [`Client::get_access_token`](crate::Client::get_access_token) and [`Client::refresh_access_token`](crate::Client::refresh_access_token).
        #[builds(super::super::AccessToken)]
        #[derive(Clone)]
        pub struct AccessToken {
            expires: Required<String>,
            #[property = "expiresIn"]
            expires_in: Required<i64, Integer>,
            #[property = "accessToken"]
            access_token: Required<Secret>,
            #[property = "refreshToken"]
            refresh_token: Required<Secret>,
            #[extra]
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
            #[extra]
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
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
