//! Where the client gets its bearer token from.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use reqwest::header::HeaderValue;

/// What the asynchronous methods of [`Authorize`] return.
pub type AuthorizeFuture<'a> =
    Pin<Box<dyn Future<Output = Result<HeaderValue, AuthorizeError>> + Send + 'a>>;

/// Gives the client the value of the `Authorization` header for each call that needs one, and a
/// new one after a 401.
///
/// The value is the whole header, scheme included (`Bearer …`), and should be marked with
/// [`HeaderValue::set_sensitive`]; the client marks it again to be sure.
///
/// An implementation is shared by all clones of a client and asked from many tasks at once. Both
/// futures may be dropped at any await point, when the caller gives up.
pub trait Authorize: Send + Sync + 'static {
    /// The value, where it is at hand without waiting. The client asks this first, and
    /// [`authorization`](Self::authorization) only after `None`. By default there is none.
    fn ready(&self) -> Option<HeaderValue> {
        None
    }

    /// The value, after whatever it takes to get it.
    fn authorization(&self) -> AuthorizeFuture<'_>;

    /// The API answered a call that carried `rejected` with 401: the value to try the call with
    /// once more.
    ///
    /// Called at most once per call. On an error the caller of the API gets the 401 as it came,
    /// so the error is seen by nobody: an implementation that wants it known reports it itself.
    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a>;
}

/// There is no token for a call that needs one, so the call was not made.
pub struct AuthorizeError {
    transient: bool,
    source: Box<dyn StdError + Send + Sync>,
}

impl AuthorizeError {
    /// A cause that is there to stay until somebody does something about it.
    pub fn permanent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: false,
            source: source.into(),
        }
    }

    /// A cause that may be gone when the call is tried again.
    pub fn transient(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: true,
            source: source.into(),
        }
    }

    /// Whether the same call may succeed later with nothing changed.
    pub fn is_transient(&self) -> bool {
        self.transient
    }
}

impl fmt::Debug for AuthorizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizeError")
            .field("transient", &self.transient)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for AuthorizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the call needs a token, and there is none")
    }
}

impl StdError for AuthorizeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
