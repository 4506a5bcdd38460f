// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(list_project_keys)]
    #[operation("list_project_keys", "GET", "/project-keys")]
    #[response(Vec<types::ProjectKeySummary>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListProjectKeys {}
}

mock_operation! {
    #[stub(create_project_key)]
    #[operation("create_project_key", "POST", "/project-keys")]
    #[response(types::ProjectKeyFile, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateProjectKey {
        #[read(json())]
        pub body: types::BodyCreateProjectKey,
    }
}

mock_operation! {
    #[stub(get_project_key)]
    #[operation("get_project_key", "GET", "/project-keys/{project_key_id}")]
    #[response(types::ProjectKeyDetail, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetProjectKey {
        #[read(path("project_key_id", "simple", false))]
        pub project_key_id: String,
    }
}

mock_operation! {
    #[stub(update_project_key)]
    #[operation("update_project_key", "PATCH", "/project-keys/{project_key_id}")]
    #[response(types::UpdatedProjectKey, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateProjectKey {
        #[read(path("project_key_id", "simple", false))]
        pub project_key_id: String,
        #[read(json())]
        pub body: types::BodyUpdateProjectKey,
    }
}

mock_operation! {
    #[stub(get_project_key_mcp_config)]
    #[operation(
        "get_project_key_mcp_config",
        "GET",
        "/project-keys/{project_key_id}/mcp-config"
    )]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetProjectKeyMcpConfig {
        #[read(path("project_key_id", "simple", false))]
        pub project_key_id: String,
    }
}
