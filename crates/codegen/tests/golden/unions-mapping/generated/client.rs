// Generated; do not edit.

use crate::support::{ClientInfo, ClientState, SecurityRequirements};

/// The URL of the first server that the document names; empty where it names none.
pub const BASE_URL: &str = "";
/// Client of A mapping that the schemas disagree with.
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

/// The security requirements of an operation.
pub(crate) fn security(operation_id: &str) -> SecurityRequirements {
    let _ = operation_id;
    &[]
}
