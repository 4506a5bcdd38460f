// Generated; do not edit.

use crate::support::ByteStream;
use crate::types;
/// The responses of [`Client::answers`](crate::Client::answers) by status.
#[derive(Debug)]
#[non_exhaustive]
pub enum AnswersSuccess {
    /// Status 200.
    Ok(types::Everything),
    /// Status 201.
    Created(::std::string::String),
    /// Status 202.
    Accepted,
}
