// Generated; do not edit.

use crate::support::ByteStream;
use crate::types;
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
