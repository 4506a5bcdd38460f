// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use openapi_client_runtime::{SecurityRequirements, SecurityScheme, SecuritySchemeKind, client};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "https://api.streamkap.com";
client! {
    /// Client of Streamkap REST API.
    ///
    /// Generated from version `2.0.0` of the API's document.
    #[api(version = "2.0.0", base_url = BASE_URL, security = security)]
    pub struct Client;
}
const BEARER_TOKEN: SecurityScheme = SecurityScheme::new("bearerToken", SecuritySchemeKind::Bearer);
/// The security requirements of an operation.
fn security(operation_id: &str) -> SecurityRequirements {
    match operation_id {
        "list_client_credentials"
        | "create_client_credential"
        | "delete_client_credential"
        | "list_roles"
        | "whoami"
        | "list_project_keys"
        | "create_project_key"
        | "get_project_key"
        | "update_project_key"
        | "get_project_key_mcp_config" => &[&[BEARER_TOKEN]],
        _ => &[],
    }
}
