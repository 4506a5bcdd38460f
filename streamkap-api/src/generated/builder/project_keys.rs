// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
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

call_builder! {
    #[operation("list_project_keys", "GET", "/project-keys", id = "listProjectKeys")]
    #[accept("application/json")]
    #[response(Vec<types::ProjectKeySummary>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListProjectKeys {}
}

call_builder! {
    #[operation("create_project_key", "POST", "/project-keys", id = "createProjectKey")]
    #[accept("application/json")]
    #[response(types::ProjectKeyFile, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateProjectKey {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BodyCreateProjectKey)]
    type Body = Required<types::BodyCreateProjectKey>;
}

call_builder! {
    #[operation(
        "get_project_key",
        "GET",
        "/project-keys/{project_key_id}",
        id = "getProjectKey"
    )]
    #[accept("application/json")]
    #[response(types::ProjectKeyDetail, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetProjectKey {
        /// The required path parameter `project_key_id`.
        #[write(path("project_key_id"))]
        project_key_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "update_project_key",
        "PATCH",
        "/project-keys/{project_key_id}",
        id = "updateProjectKey"
    )]
    #[accept("application/json")]
    #[response(types::UpdatedProjectKey, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateProjectKey {
        /// The required path parameter `project_key_id`.
        #[write(path("project_key_id"))]
        project_key_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::BodyUpdateProjectKey)]
    type Body = Required<types::BodyUpdateProjectKey>;
}

call_builder! {
    #[operation(
        "get_project_key_mcp_config",
        "GET",
        "/project-keys/{project_key_id}/mcp-config",
        id = "getProjectKeyMcpConfig"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetProjectKeyMcpConfig {
        /// The required path parameter `project_key_id`.
        #[write(path("project_key_id"))]
        project_key_id: Required<String>,
    }
}
