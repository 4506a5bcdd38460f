// Generated; do not edit.

use openapi_client_runtime::{
    SecurityRequirements, SecurityScheme, SecuritySchemeKind, as_written, client,
};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "https://api.calls.example";
client! {
    /// Client of Calls.
    ///
    /// Generated from version `1.0` of the API's document.
    #[api(version = "1.0", base_url = BASE_URL, security = security)]
    pub struct Client;
}
const BEARER: SecurityScheme = SecurityScheme::new("bearer", SecuritySchemeKind::Bearer);
as_written! {
    /// The security requirements of an operation, by its name.
    fn security(operation: &str) -> SecurityRequirements {
        match operation {
            "upload" => &[&[BEARER]],
            _ => &[],
        }
    }
}
