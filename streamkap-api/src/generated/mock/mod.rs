// Generated from openapi/openapi.json and openapi/overlay.yaml by `cargo xtask generate`; do not edit.

use crate::support::mock::{Described, Documented};

mod authentication;
mod project_keys;
pub use crate::support::mock::{
    Incoming, Mock, Operation, Part, Received, Reply, Route, Stub, Unexpected,
};

/// The requests of the operations.
pub mod requests {
    pub use super::authentication::*;
    pub use super::project_keys::*;
}

/// The operations of the API.
pub(crate) const OPERATIONS: &[Described] = &[
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
