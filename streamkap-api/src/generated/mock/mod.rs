// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::Client;
use openapi_client_runtime::mock;

mod authentication;
mod project_keys;
pub use ::openapi_client_runtime::mock::{
    Described, Documented, Incoming, MockServer, Operation, Part, Received, Reply, Route, Stub,
    Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::authentication::*;
    pub use super::project_keys::*;
}

/// The operations of the API.
const OPERATIONS: &[Described] = &[
    Described::of::<requests::CreateClientCredential>(),
    Described::of::<requests::CreateProjectKey>(),
    Described::of::<requests::DeleteClientCredential>(),
    Described::of::<requests::GetAccessToken>(),
    Described::of::<requests::GetProjectKey>(),
    Described::of::<requests::GetProjectKeyMcpConfig>(),
    Described::of::<requests::ListClientCredentials>(),
    Described::of::<requests::ListProjectKeys>(),
    Described::of::<requests::ListRoles>(),
    Described::of::<requests::RefreshAccessToken>(),
    Described::of::<requests::UpdateProjectKey>(),
    Described::of::<requests::Whoami>(),
];
mock! {
    #[api(client = Client, operations = OPERATIONS)]
    pub struct Mock;
}
