// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Access Token
    ///
    /// Exchange credentials for a JWT access token.
    ///
    /// Accepts either:
    ///
    /// * client_id + secret (classic API token flow)
    /// * project_key: a Streamkap Project Key credential file (raw JSON or base64-encoded)
    ///
    /// For project_key input, the backend extracts api.client_id and api.client_secret from
    /// the bundle and performs the normal Frontegg token exchange. Kafka-only Project Keys
    /// (no API credentials) cannot be exchanged for a JWT.
    ///
    /// Sends a `POST` request to `/auth/access-token`.
    #[doc(alias = "getAccessToken", alias = "/auth/access-token")]
    #[doc(alias = "access_token")]
    pub fn get_access_token(&self) -> GetAccessToken<'_> {
        GetAccessToken::new(self)
    }

    /// Refresh Access Token
    ///
    /// Returns a new access token for a refresh token. A valid refresh token can be rejected, since only the hundred latest refresh tokens of an API token stay alive; exchange the credentials then.
    ///
    /// Sends a `POST` request to `/auth/access-token/refresh`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/auth/refresh-access-token>
    #[doc(alias = "refreshAccessToken", alias = "/auth/access-token/refresh")]
    pub fn refresh_access_token(&self) -> RefreshAccessToken<'_> {
        RefreshAccessToken::new(self)
    }

    /// List Client Credentials
    ///
    /// Lists the client credentials, with masked secrets.
    ///
    /// Sends a `GET` request to `/auth/client-credentials`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/auth/get-client-credentials>
    #[doc(alias = "listClientCredentials", alias = "/auth/client-credentials")]
    #[doc(alias = "client_credentials")]
    pub fn list_client_credentials(&self) -> ListClientCredentials<'_> {
        ListClientCredentials::new(self)
    }

    /// Create Client Credentials
    ///
    /// Creates a client id with its secret. The secret is returned only once.
    ///
    /// Sends a `POST` request to `/auth/client-credentials`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/auth/create-client-credentials>
    #[doc(alias = "createClientCredential", alias = "/auth/client-credentials")]
    #[doc(alias = "client_credential")]
    pub fn create_client_credential(&self) -> CreateClientCredential<'_> {
        CreateClientCredential::new(self)
    }

    /// Delete Client Credentials
    ///
    /// Deletes client credentials.
    ///
    /// Sends a `DELETE` request to `/auth/client-credentials/{client_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/auth/delete-client-credentials>
    #[doc(alias = "deleteClientCredential")]
    #[doc(alias = "/auth/client-credentials/{client_id}")]
    #[doc(alias = "client_credential")]
    pub fn delete_client_credential(&self) -> DeleteClientCredential<'_> {
        DeleteClientCredential::new(self)
    }

    /// List Roles
    ///
    /// Lists the roles that credentials can have.
    ///
    /// Sends a `GET` request to `/auth/roles`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/auth/get-roles>
    #[doc(alias = "listRoles", alias = "/auth/roles", alias = "roles")]
    pub fn list_roles(&self) -> ListRoles<'_> {
        ListRoles::new(self)
    }

    /// Who Am I
    ///
    /// Returns the owner of the token.
    ///
    /// Sends a `GET` request to `/auth/whoami`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/auth/whoami>
    #[doc(alias = "/auth/whoami")]
    pub fn whoami(&self) -> Whoami<'_> {
        Whoami::new(self)
    }
}

call_builder! {
    #[operation("get_access_token", "POST", "/auth/access-token", id = "getAccessToken")]
    #[accept("application/json")]
    #[response(types::AccessToken, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetAccessToken {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BodyGetAccessToken)]
    type Body = Required<types::BodyGetAccessToken>;
}

call_builder! {
    #[operation(
        "refresh_access_token",
        "POST",
        "/auth/access-token/refresh",
        id = "refreshAccessToken"
    )]
    #[accept("application/json")]
    #[response(types::AccessToken, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct RefreshAccessToken {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BodyRefreshAccessToken)]
    type Body = Required<types::BodyRefreshAccessToken>;
}

call_builder! {
    #[operation(
        "list_client_credentials",
        "GET",
        "/auth/client-credentials",
        id = "listClientCredentials"
    )]
    #[accept("application/json")]
    #[response(Vec<types::ClientCredential>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListClientCredentials {}
}

call_builder! {
    #[operation(
        "create_client_credential",
        "POST",
        "/auth/client-credentials",
        id = "createClientCredential"
    )]
    #[accept("application/json")]
    #[response(types::ClientCredential, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateClientCredential {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BodyCreateClientCredential)]
    type Body = Required<types::BodyCreateClientCredential>;
}

call_builder! {
    #[operation(
        "delete_client_credential",
        "DELETE",
        "/auth/client-credentials/{client_id}",
        id = "deleteClientCredential"
    )]
    #[accept("application/json")]
    #[response((), empty("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteClientCredential {
        /// The required path parameter `client_id`.
        #[write(path("client_id"))]
        client_id: Required<String>,
    }
}

call_builder! {
    #[operation("list_roles", "GET", "/auth/roles", id = "listRoles")]
    #[accept("application/json")]
    #[response(Vec<types::Role>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListRoles {}
}

call_builder! {
    #[operation("whoami", "GET", "/auth/whoami")]
    #[accept("application/json")]
    #[response(types::Identity, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct Whoami {}
}
