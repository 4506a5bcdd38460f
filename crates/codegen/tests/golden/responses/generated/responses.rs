// Generated; do not edit.

use crate::types;
use openapi_client_runtime::ByteStream;
use serde::Serialize;
use serde_json::Value;

/// The responses of [`Client::start`](crate::Client::start) by status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum StartSuccess {
    /// Status 200.
    Ok(types::Job),
    /// Status 202.
    Accepted(String),
    /// Status 204.
    NoContent,
}

/// The responses of [`Client::start`](crate::Client::start) by status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum StartFailure {
    /// Status 400.
    BadRequest(types::Problem),
    /// Status 422.
    UnprocessableEntity(types::Invalid),
    /// Status 500 to 599.
    Status5xx(String),
    /// Any other status.
    Other(Value),
}
