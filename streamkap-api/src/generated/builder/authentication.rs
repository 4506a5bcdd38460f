// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
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
    pub fn get_access_token(&self) -> GetAccessToken<'_> {
        GetAccessToken::new(self)
    }

    /// Refresh Access Token
    ///
    /// Returns a new access token for a refresh token. A valid refresh token can be rejected, since only the hundred latest refresh tokens of an API token stay alive; exchange the credentials then.
    ///
    /// Sends a `POST` request to `/auth/access-token/refresh`.
    pub fn refresh_access_token(&self) -> RefreshAccessToken<'_> {
        RefreshAccessToken::new(self)
    }

    /// List Client Credentials
    ///
    /// Lists the client credentials, with masked secrets.
    ///
    /// Sends a `GET` request to `/auth/client-credentials`.
    pub fn list_client_credentials(&self) -> ListClientCredentials<'_> {
        ListClientCredentials::new(self)
    }

    /// Create Client Credentials
    ///
    /// Creates a client id with its secret. The secret is returned only once.
    ///
    /// Sends a `POST` request to `/auth/client-credentials`.
    pub fn create_client_credential(&self) -> CreateClientCredential<'_> {
        CreateClientCredential::new(self)
    }

    /// Delete Client Credentials
    ///
    /// Deletes client credentials.
    ///
    /// Sends a `DELETE` request to `/auth/client-credentials/{client_id}`.
    pub fn delete_client_credential(&self) -> DeleteClientCredential<'_> {
        DeleteClientCredential::new(self)
    }

    /// List Roles
    ///
    /// Lists the roles that credentials can have.
    ///
    /// Sends a `GET` request to `/auth/roles`.
    pub fn list_roles(&self) -> ListRoles<'_> {
        ListRoles::new(self)
    }

    /// Who Am I
    ///
    /// Returns the owner of the token.
    ///
    /// Sends a `GET` request to `/auth/whoami`.
    pub fn whoami(&self) -> Whoami<'_> {
        Whoami::new(self)
    }
}

/// Builder for [`Client::get_access_token`](crate::Client::get_access_token).
#[derive(Clone)]
#[derive(Debug)]
pub struct GetAccessToken<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::BodyGetAccessToken>,
        ::std::string::String,
    >,
}

impl<'a> GetAccessToken<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::BodyGetAccessToken>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            types::BodyGetAccessToken,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::BodyGetAccessToken,
        ) -> types::builder::BodyGetAccessToken,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::AccessToken>,
        Error<types::HttpValidationError>,
    > {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/auth/access-token");
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            let body: types::BodyGetAccessToken = crate::support::wire::converted(
                "body",
                body,
            )?;
            call.json("application/json", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "get_access_token",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::AccessToken>::from_response(response).await,
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::refresh_access_token`](crate::Client::refresh_access_token).
#[derive(Clone)]
#[derive(Debug)]
pub struct RefreshAccessToken<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::BodyRefreshAccessToken>,
        ::std::string::String,
    >,
}

impl<'a> RefreshAccessToken<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::BodyRefreshAccessToken>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            types::BodyRefreshAccessToken,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::BodyRefreshAccessToken,
        ) -> types::builder::BodyRefreshAccessToken,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::AccessToken>,
        Error<types::HttpValidationError>,
    > {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(
                ::reqwest::Method::POST,
                "/auth/access-token/refresh",
            );
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            let body: types::BodyRefreshAccessToken = crate::support::wire::converted(
                "body",
                body,
            )?;
            call.json("application/json", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "refresh_access_token",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::AccessToken>::from_response(response).await,
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_client_credentials`](crate::Client::list_client_credentials).
#[derive(Clone)]
#[derive(Debug)]
pub struct ListClientCredentials<'a> {
    client: &'a crate::Client,
}

impl<'a> ListClientCredentials<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self { client: client }
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<::std::vec::Vec<types::ClientCredential>>,
        Error<types::HttpValidationError>,
    > {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/auth/client-credentials");
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "list_client_credentials",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<
                    ::std::vec::Vec<types::ClientCredential>,
                >::from_response(response)
                    .await
            }
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_client_credential`](crate::Client::create_client_credential).
#[derive(Clone)]
#[derive(Debug)]
pub struct CreateClientCredential<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::BodyCreateClientCredential>,
        ::std::string::String,
    >,
}

impl<'a> CreateClientCredential<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::BodyCreateClientCredential>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            types::BodyCreateClientCredential,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::BodyCreateClientCredential,
        ) -> types::builder::BodyCreateClientCredential,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::ClientCredential>,
        Error<types::HttpValidationError>,
    > {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(
                ::reqwest::Method::POST,
                "/auth/client-credentials",
            );
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            let body: types::BodyCreateClientCredential = crate::support::wire::converted(
                "body",
                body,
            )?;
            call.json("application/json", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "create_client_credential",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            200u16..=299u16 => {
                ResponseValue::<types::ClientCredential>::from_response(response).await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_client_credential`](crate::Client::delete_client_credential).
#[derive(Clone)]
#[derive(Debug)]
pub struct DeleteClientCredential<'a> {
    client: &'a crate::Client,
    client_id: Result<::std::string::String, String>,
}

impl<'a> DeleteClientCredential<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            client_id: Err("client_id was not initialized".to_string()),
        }
    }

    /// The required path parameter `client_id`.
    pub fn client_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.client_id = crate::support::wire::converted("client_id", value);
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let Self { client, client_id } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(
                ::reqwest::Method::DELETE,
                "/auth/client-credentials/{client_id}",
            );
            call.path("client_id", &client_id?, "simple", false)?;
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "delete_client_credential",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_roles`](crate::Client::list_roles).
#[derive(Clone)]
#[derive(Debug)]
pub struct ListRoles<'a> {
    client: &'a crate::Client,
}

impl<'a> ListRoles<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self { client: client }
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<::std::vec::Vec<types::Role>>,
        Error<types::HttpValidationError>,
    > {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/auth/roles");
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "list_roles",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<::std::vec::Vec<types::Role>>::from_response(response)
                    .await
            }
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::whoami`](crate::Client::whoami).
#[derive(Clone)]
#[derive(Debug)]
pub struct Whoami<'a> {
    client: &'a crate::Client,
}

impl<'a> Whoami<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self { client: client }
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::Identity>,
        Error<types::HttpValidationError>,
    > {
        let Self { client } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::GET, "/auth/whoami");
            call.accept("application/json");
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "whoami",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Identity>::from_response(response).await,
            422u16 => {
                Err(
                    Error::ErrorResponse(
                        ResponseValue::<
                            types::HttpValidationError,
                        >::from_response(response)
                            .await?,
                    ),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
