// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(list_project_keys)]
    #[operation("list_project_keys", "GET", "/project-keys")]
    #[statuses("200", "422")]
    pub struct ListProjectKeys {}

    fn response(value: Vec<types::ProjectKeySummary>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(create_project_key)]
    #[operation("create_project_key", "POST", "/project-keys")]
    #[statuses("2XX", "422")]
    pub struct CreateProjectKey {
        #[read(json())]
        pub body: types::BodyCreateProjectKey,
    }

    fn response(value: types::ProjectKeyFile) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(get_project_key)]
    #[operation("get_project_key", "GET", "/project-keys/{project_key_id}")]
    #[statuses("200", "422")]
    pub struct GetProjectKey {
        #[read(path("project_key_id", "simple", false))]
        pub project_key_id: String,
    }

    fn response(value: types::ProjectKeyDetail) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(update_project_key)]
    #[operation("update_project_key", "PATCH", "/project-keys/{project_key_id}")]
    #[statuses("2XX", "422")]
    pub struct UpdateProjectKey {
        #[read(path("project_key_id", "simple", false))]
        pub project_key_id: String,
        #[read(json())]
        pub body: types::BodyUpdateProjectKey,
    }

    fn response(value: types::UpdatedProjectKey) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(get_project_key_mcp_config)]
    #[operation(
        "get_project_key_mcp_config",
        "GET",
        "/project-keys/{project_key_id}/mcp-config"
    )]
    #[statuses("200", "422")]
    pub struct GetProjectKeyMcpConfig {
        #[read(path("project_key_id", "simple", false))]
        pub project_key_id: String,
    }

    fn response(value: Value) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}
