// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::{
    ClientInfo, ClientState, SecurityRequirements, SecurityScheme, SecuritySchemeKind,
};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "https://api.streamkap.com";
/// Client of Streamkap REST API.
///
/// Generated from version `2.0.0` of the API's document.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: ::reqwest::Client,
    pub(crate) inner: ClientState,
}

impl ClientInfo<ClientState> for Client {
    fn api_version() -> &'static str {
        "2.0.0"
    }

    fn baseurl(&self) -> &str {
        &self.baseurl
    }

    fn client(&self) -> &::reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &ClientState {
        &self.inner
    }
}
const BEARER_TOKEN: SecurityScheme = SecurityScheme::new("bearerToken", SecuritySchemeKind::Bearer);
/// The security requirements of an operation.
pub(crate) fn security(operation_id: &str) -> SecurityRequirements {
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
