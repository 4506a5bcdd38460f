// Generated; do not edit.

use openapi_client_runtime::{
    SecurityRequirements, SecurityScheme, SecuritySchemeKind, as_written, client,
};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "";
client! {
    /// Client of Media types and security.
    ///
    /// Generated from version `1` of the API's document.
    #[api(version = "1", base_url = BASE_URL, security = security)]
    pub struct Client;
}
const BASIC: SecurityScheme = SecurityScheme::new("basic", SecuritySchemeKind::Basic);
const BEARER: SecurityScheme = SecurityScheme::new("bearer", SecuritySchemeKind::Bearer);
const COOKIE_KEY: SecurityScheme =
    SecurityScheme::new("cookie_key", SecuritySchemeKind::ApiKeyCookie("session"));
const HEADER_KEY: SecurityScheme =
    SecurityScheme::new("header_key", SecuritySchemeKind::ApiKeyHeader("X-Token"));
const QUERY_KEY: SecurityScheme =
    SecurityScheme::new("query_key", SecuritySchemeKind::ApiKeyQuery("key"));
as_written! {
    /// The security requirements of an operation, by its name.
    fn security(operation: &str) -> SecurityRequirements {
        match operation {
            "open" => &[&[], &[BEARER]],
            "start" => &[&[BASIC]],
            "report" => &[&[HEADER_KEY]],
            "both" => &[&[HEADER_KEY, BEARER], &[COOKIE_KEY]],
            "ticks" => &[&[QUERY_KEY]],
            _ => &[],
        }
    }
}
