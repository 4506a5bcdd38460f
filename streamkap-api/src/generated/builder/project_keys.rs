// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// List Project Keys
    ///
    /// Lists the project keys, without their secrets.
    ///
    /// Sends a `GET` request to `/project-keys`.
    pub fn list_project_keys(&self) -> ListProjectKeys<'_> {
        ListProjectKeys::new(self)
    }

    /// Create Project Key
    ///
    /// Creates a project key and returns its credential file, only once.
    ///
    /// Sends a `POST` request to `/project-keys`.
    pub fn create_project_key(&self) -> CreateProjectKey<'_> {
        CreateProjectKey::new(self)
    }

    /// Get Project Key
    ///
    /// Returns a project key without its secrets.
    ///
    /// Sends a `GET` request to `/project-keys/{project_key_id}`.
    pub fn get_project_key(&self) -> GetProjectKey<'_> {
        GetProjectKey::new(self)
    }

    /// Update Project Key
    ///
    /// Changes the name, the description, the roles, the scoping or the Kafka rules of a project key. Adding a missing part gives out its credentials, this once.
    ///
    /// Sends a `PATCH` request to `/project-keys/{project_key_id}`.
    pub fn update_project_key(&self) -> UpdateProjectKey<'_> {
        UpdateProjectKey::new(self)
    }

    /// Get MCP Configuration
    ///
    /// Returns the configuration of an MCP client for a project key.
    ///
    /// Sends a `GET` request to `/project-keys/{project_key_id}/mcp-config`.
    pub fn get_project_key_mcp_config(&self) -> GetProjectKeyMcpConfig<'_> {
        GetProjectKeyMcpConfig::new(self)
    }
}

crate::support::call_builders!(
    ListProjectKeys, CreateProjectKey, GetProjectKey, UpdateProjectKey,
    GetProjectKeyMcpConfig
);
/// Builder for [`Client::list_project_keys`](crate::Client::list_project_keys).
#[derive(Clone)]
#[derive(Debug)]
pub struct ListProjectKeys<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> ListProjectKeys<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            call_options: ::std::default::Default::default(),
        }
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        Ok(
            Call::new(
                OperationInfo {
                    operation_id: "list_project_keys",
                    method: "GET",
                    path: "/project-keys",
                },
                self.call_options,
            ),
        )
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<::std::vec::Vec<types::ProjectKeySummary>>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<
                    ::std::vec::Vec<types::ProjectKeySummary>,
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

/// Builder for [`Client::create_project_key`](crate::Client::create_project_key).
#[derive(Clone)]
#[derive(Debug)]
pub struct CreateProjectKey<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::BodyCreateProjectKey>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> CreateProjectKey<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::BodyCreateProjectKey>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            types::BodyCreateProjectKey,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::BodyCreateProjectKey,
        ) -> types::builder::BodyCreateProjectKey,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "create_project_key",
                method: "POST",
                path: "/project-keys",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyCreateProjectKey = crate::support::wire::converted(
            "body",
            body,
        )?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::ProjectKeyFile>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
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
                ResponseValue::<types::ProjectKeyFile>::from_response(response).await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_project_key`](crate::Client::get_project_key).
#[derive(Clone)]
#[derive(Debug)]
pub struct GetProjectKey<'a> {
    client: &'a crate::Client,
    project_key_id: Result<::std::string::String, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> GetProjectKey<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            project_key_id: Err("project_key_id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `project_key_id`.
    pub fn project_key_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.project_key_id = crate::support::wire::converted("project_key_id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "get_project_key",
                method: "GET",
                path: "/project-keys/{project_key_id}",
            },
            self.call_options,
        );
        call.path("project_key_id", &self.project_key_id?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::ProjectKeyDetail>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<types::ProjectKeyDetail>::from_response(response).await
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

/// Builder for [`Client::update_project_key`](crate::Client::update_project_key).
#[derive(Clone)]
#[derive(Debug)]
pub struct UpdateProjectKey<'a> {
    client: &'a crate::Client,
    project_key_id: Result<::std::string::String, String>,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::BodyUpdateProjectKey>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> UpdateProjectKey<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            project_key_id: Err("project_key_id was not initialized".to_string()),
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `project_key_id`.
    pub fn project_key_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.project_key_id = crate::support::wire::converted("project_key_id", value);
        self
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::BodyUpdateProjectKey>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            types::BodyUpdateProjectKey,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::BodyUpdateProjectKey,
        ) -> types::builder::BodyUpdateProjectKey,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "update_project_key",
                method: "PATCH",
                path: "/project-keys/{project_key_id}",
            },
            self.call_options,
        );
        call.path("project_key_id", &self.project_key_id?, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyUpdateProjectKey = crate::support::wire::converted(
            "body",
            body,
        )?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<types::UpdatedProjectKey>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
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
                ResponseValue::<types::UpdatedProjectKey>::from_response(response).await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_project_key_mcp_config`](crate::Client::get_project_key_mcp_config).
#[derive(Clone)]
#[derive(Debug)]
pub struct GetProjectKeyMcpConfig<'a> {
    client: &'a crate::Client,
    project_key_id: Result<::std::string::String, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> GetProjectKeyMcpConfig<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            project_key_id: Err("project_key_id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `project_key_id`.
    pub fn project_key_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.project_key_id = crate::support::wire::converted("project_key_id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "get_project_key_mcp_config",
                method: "GET",
                path: "/project-keys/{project_key_id}/mcp-config",
            },
            self.call_options,
        );
        call.path("project_key_id", &self.project_key_id?, "simple", false)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<::serde_json::Value>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<::serde_json::Value>::from_response(response).await,
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
