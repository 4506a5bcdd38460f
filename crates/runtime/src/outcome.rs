//! How an attempt ended.

use super::authorizer::AuthorizeError;
use super::error::Error;
use super::hook::HookError;
use super::response::Response;
use super::transport::TransportError;

/// Why an attempt led to no response.
#[derive(Debug)]
pub(super) enum Failure {
    /// No response came.
    Connection(TransportError),
    /// A hook refused the request.
    Refused(HookError),
    /// The HTTP client followed a redirect.
    Redirected,
}

impl<E> From<Failure> for Error<E> {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Connection(error) => error.into(),
            Failure::Redirected => Self::Redirected,
            Failure::Refused(error) => match error.downcast::<AuthorizeError>() {
                Ok(error) => Self::Authorization(*error),
                Err(error) => Self::Hook(error),
            },
        }
    }
}

pub(super) type Outcome = Result<Response, Failure>;
