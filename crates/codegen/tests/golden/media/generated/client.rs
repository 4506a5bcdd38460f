// Generated; do not edit.

use crate::support::{
    ClientInfo, ClientState, SecurityRequirements, SecurityScheme, SecuritySchemeKind,
};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "";
/// Client of Media types and security.
///
/// Generated from version `1` of the API's document.
#[derive(Clone, Debug)]
pub struct Client {
    pub(crate) baseurl: String,
    pub(crate) client: ::reqwest::Client,
    pub(crate) inner: ClientState,
}

impl ClientInfo<ClientState> for Client {
    fn api_version() -> &'static str {
        "1"
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
const BASIC: SecurityScheme = SecurityScheme::new("basic", SecuritySchemeKind::Basic);
const BEARER: SecurityScheme = SecurityScheme::new("bearer", SecuritySchemeKind::Bearer);
const COOKIE_KEY: SecurityScheme =
    SecurityScheme::new("cookie_key", SecuritySchemeKind::ApiKeyCookie("session"));
const HEADER_KEY: SecurityScheme =
    SecurityScheme::new("header_key", SecuritySchemeKind::ApiKeyHeader("X-Token"));
const QUERY_KEY: SecurityScheme =
    SecurityScheme::new("query_key", SecuritySchemeKind::ApiKeyQuery("key"));
/// The security requirements of an operation.
pub(crate) fn security(operation_id: &str) -> SecurityRequirements {
    match operation_id {
        "open" => &[&[], &[BEARER]],
        "start" => &[&[BASIC]],
        "report" => &[&[HEADER_KEY]],
        "both" => &[&[HEADER_KEY, BEARER], &[COOKIE_KEY]],
        "ticks" => &[&[QUERY_KEY]],
        _ => &[],
    }
}
