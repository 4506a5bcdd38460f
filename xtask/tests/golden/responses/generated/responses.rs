// Generated; do not edit.

use crate::support::ByteStream;
use crate::types;
/// The responses of [`Client::start`](crate::Client::start) by status.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartSuccess {
    /// Status 200.
    Ok(types::Job),
    /// Status 202.
    Accepted(::std::string::String),
    /// Status 204.
    NoContent,
}

/// The responses of [`Client::start`](crate::Client::start) by status.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartFailure {
    /// Status 400.
    BadRequest(types::Problem),
    /// Status 422.
    UnprocessableEntity(types::Invalid),
    /// Status 500 to 599.
    Status5xx(::std::string::String),
    /// Any other status.
    Other(::serde_json::Value),
}
