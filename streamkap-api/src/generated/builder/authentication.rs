// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

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

call_builders! {
    #[operation("get_access_token", "POST", "/auth/access-token", id = "getAccessToken")]
    type GetAccessToken = Result<types::AccessToken, types::HttpValidationError>;
    #[operation(
        "refresh_access_token",
        "POST",
        "/auth/access-token/refresh",
        id = "refreshAccessToken"
    )]
    type RefreshAccessToken = Result<types::AccessToken, types::HttpValidationError>;
    #[operation(
        "list_client_credentials",
        "GET",
        "/auth/client-credentials",
        id = "listClientCredentials"
    )]
    type ListClientCredentials = Result<
        Vec<types::ClientCredential>,
        types::HttpValidationError,
    >;
    #[operation(
        "create_client_credential",
        "POST",
        "/auth/client-credentials",
        id = "createClientCredential"
    )]
    type CreateClientCredential = Result<
        types::ClientCredential,
        types::HttpValidationError,
    >;
    #[operation(
        "delete_client_credential",
        "DELETE",
        "/auth/client-credentials/{client_id}",
        id = "deleteClientCredential"
    )]
    type DeleteClientCredential = Result<(), types::HttpValidationError>;
    #[operation("list_roles", "GET", "/auth/roles", id = "listRoles")]
    type ListRoles = Result<Vec<types::Role>, types::HttpValidationError>;
    #[operation("whoami", "GET", "/auth/whoami")]
    type Whoami = Result<types::Identity, types::HttpValidationError>;
}

/// Builder for [`Client::get_access_token`](crate::Client::get_access_token).
#[derive(Clone, Debug)]
pub struct GetAccessToken<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BodyGetAccessToken>, String>,
    call_options: CallOptions,
}

impl<'a> GetAccessToken<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::BodyGetAccessToken>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BodyGetAccessToken) -> types::builder::BodyGetAccessToken,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyGetAccessToken = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::AccessToken>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::refresh_access_token`](crate::Client::refresh_access_token).
#[derive(Clone, Debug)]
pub struct RefreshAccessToken<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BodyRefreshAccessToken>, String>,
    call_options: CallOptions,
}

impl<'a> RefreshAccessToken<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::BodyRefreshAccessToken>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BodyRefreshAccessToken) -> types::builder::BodyRefreshAccessToken,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyRefreshAccessToken = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::AccessToken>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_client_credentials`](crate::Client::list_client_credentials).
#[derive(Clone, Debug)]
pub struct ListClientCredentials<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListClientCredentials<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Vec<types::ClientCredential>>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_client_credential`](crate::Client::create_client_credential).
#[derive(Clone, Debug)]
pub struct CreateClientCredential<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BodyCreateClientCredential>, String>,
    call_options: CallOptions,
}

impl<'a> CreateClientCredential<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::BodyCreateClientCredential>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(
            types::builder::BodyCreateClientCredential,
        ) -> types::builder::BodyCreateClientCredential,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyCreateClientCredential = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ClientCredential>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_client_credential`](crate::Client::delete_client_credential).
#[derive(Clone, Debug)]
pub struct DeleteClientCredential<'a> {
    client: &'a Client,
    client_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeleteClientCredential<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            client_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `client_id`.
    pub fn client_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.client_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("client_id", self.client_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_roles`](crate::Client::list_roles).
#[derive(Clone, Debug)]
pub struct ListRoles<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListRoles<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<Vec<types::Role>>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::whoami`](crate::Client::whoami).
#[derive(Clone, Debug)]
pub struct Whoami<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Whoami<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Identity>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
