// Generated; do not edit.

use crate::support::ByteStream;
use crate::types;
/// The responses of [`Client::start`](crate::Client::start) by status.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartTextSuccess {
    /// Status 200.
    Ok(::std::string::String),
    /// Status 202.
    Accepted,
}
