// Generated; do not edit.

use openapi_client_runtime::{SecurityRequirements, as_written, client};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "";
client! {
    /// Client of Enums and constants.
    ///
    /// Generated from version `1` of the API's document.
    #[api(version = "1", base_url = BASE_URL, security = security)]
    pub struct Client;
}

as_written! {
    /// The security requirements of an operation, by its name.
    fn security(operation: &str) -> SecurityRequirements {
        let _ = operation;
        &[]
    }
}
