// Generated; do not edit.

use crate::types;
use openapi_client_runtime::ByteStream;
use serde::Serialize;

/// The responses of [`Client::start`](crate::Client::start) by status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum StartTextSuccess {
    /// Status 200.
    Ok(String),
    /// Status 202.
    Accepted,
}
