// Generated; do not edit.

use crate::types;
use openapi_client_runtime::ByteStream;
use serde::Serialize;

/// The responses of [`Client::answers`](crate::Client::answers) by status.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AnswersSuccess {
    /// Status 200.
    Ok(types::Everything),
    /// Status 201.
    Created(String),
    /// Status 202.
    Accepted,
}
