// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// List Project Keys
    ///
    /// Lists the project keys, without their secrets.
    ///
    /// Sends a `GET` request to `/project-keys`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/project-keys/list-project-keys>
    #[doc(alias = "listProjectKeys", alias = "/project-keys")]
    #[doc(alias = "project_keys")]
    pub fn list_project_keys(&self) -> ListProjectKeys<'_> {
        ListProjectKeys::new(self)
    }

    /// Create Project Key
    ///
    /// Creates a project key and returns its credential file, only once.
    ///
    /// Sends a `POST` request to `/project-keys`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/project-keys/create-project-key>
    #[doc(alias = "createProjectKey", alias = "/project-keys")]
    #[doc(alias = "project_key")]
    pub fn create_project_key(&self) -> CreateProjectKey<'_> {
        CreateProjectKey::new(self)
    }

    /// Get Project Key
    ///
    /// Returns a project key without its secrets.
    ///
    /// Sends a `GET` request to `/project-keys/{project_key_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/project-keys/get-project-key>
    #[doc(alias = "getProjectKey", alias = "/project-keys/{project_key_id}")]
    #[doc(alias = "project_key")]
    pub fn get_project_key(&self) -> GetProjectKey<'_> {
        GetProjectKey::new(self)
    }

    /// Update Project Key
    ///
    /// Changes the name, the description, the roles, the scoping or the Kafka rules of a project key. Adding a missing part gives out its credentials, this once.
    ///
    /// Sends a `PATCH` request to `/project-keys/{project_key_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/project-keys/update-project-key>
    #[doc(alias = "updateProjectKey", alias = "/project-keys/{project_key_id}")]
    #[doc(alias = "project_key")]
    pub fn update_project_key(&self) -> UpdateProjectKey<'_> {
        UpdateProjectKey::new(self)
    }

    /// Get MCP Configuration
    ///
    /// Returns the configuration of an MCP client for a project key.
    ///
    /// Sends a `GET` request to `/project-keys/{project_key_id}/mcp-config`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/project-keys/get-mcp-config>
    ///
    /// How well: the form of the response is not published.
    #[doc(alias = "getProjectKeyMcpConfig")]
    #[doc(alias = "/project-keys/{project_key_id}/mcp-config")]
    #[doc(alias = "project_key_mcp_config")]
    pub fn get_project_key_mcp_config(&self) -> GetProjectKeyMcpConfig<'_> {
        GetProjectKeyMcpConfig::new(self)
    }
}

call_builders! {
    #[operation("list_project_keys", "GET", "/project-keys", id = "listProjectKeys")]
    type ListProjectKeys = Result<
        Vec<types::ProjectKeySummary>,
        types::HttpValidationError,
    >;
    #[operation("create_project_key", "POST", "/project-keys", id = "createProjectKey")]
    type CreateProjectKey = Result<types::ProjectKeyFile, types::HttpValidationError>;
    #[operation(
        "get_project_key",
        "GET",
        "/project-keys/{project_key_id}",
        id = "getProjectKey"
    )]
    type GetProjectKey = Result<types::ProjectKeyDetail, types::HttpValidationError>;
    #[operation(
        "update_project_key",
        "PATCH",
        "/project-keys/{project_key_id}",
        id = "updateProjectKey"
    )]
    type UpdateProjectKey = Result<types::UpdatedProjectKey, types::HttpValidationError>;
    #[operation(
        "get_project_key_mcp_config",
        "GET",
        "/project-keys/{project_key_id}/mcp-config",
        id = "getProjectKeyMcpConfig"
    )]
    type GetProjectKeyMcpConfig = Result<Value, types::HttpValidationError>;
}

/// Builder for [`Client::list_project_keys`](crate::Client::list_project_keys).
#[derive(Clone, Debug)]
pub struct ListProjectKeys<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListProjectKeys<'a> {
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
    ) -> Result<ResponseValue<Vec<types::ProjectKeySummary>>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_project_key`](crate::Client::create_project_key).
#[derive(Clone, Debug)]
pub struct CreateProjectKey<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BodyCreateProjectKey>, String>,
    call_options: CallOptions,
}

impl<'a> CreateProjectKey<'a> {
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
        value: impl IntoField<Required<types::BodyCreateProjectKey>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BodyCreateProjectKey) -> types::builder::BodyCreateProjectKey,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyCreateProjectKey = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ProjectKeyFile>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_project_key`](crate::Client::get_project_key).
#[derive(Clone, Debug)]
pub struct GetProjectKey<'a> {
    client: &'a Client,
    project_key_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetProjectKey<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            project_key_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `project_key_id`.
    pub fn project_key_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.project_key_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("project_key_id", self.project_key_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ProjectKeyDetail>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_project_key`](crate::Client::update_project_key).
#[derive(Clone, Debug)]
pub struct UpdateProjectKey<'a> {
    client: &'a Client,
    project_key_id: Field<Required<String>>,
    body: Result<Option<types::builder::BodyUpdateProjectKey>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateProjectKey<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            project_key_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `project_key_id`.
    pub fn project_key_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.project_key_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::BodyUpdateProjectKey>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BodyUpdateProjectKey) -> types::builder::BodyUpdateProjectKey,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("project_key_id", self.project_key_id, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BodyUpdateProjectKey = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::UpdatedProjectKey>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_project_key_mcp_config`](crate::Client::get_project_key_mcp_config).
#[derive(Clone, Debug)]
pub struct GetProjectKeyMcpConfig<'a> {
    client: &'a Client,
    project_key_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetProjectKeyMcpConfig<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            project_key_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `project_key_id`.
    pub fn project_key_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.project_key_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("project_key_id", self.project_key_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
