//! Where the client gets its credentials from.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::pin::Pin;

use reqwest::StatusCode;
use reqwest::header::HeaderValue;

use super::secret::Secret;
use super::security::{SecurityScheme, SecuritySchemeKind};

/// What the asynchronous methods of [`Authorize`] return.
pub type AuthorizeFuture<'a> =
    Pin<Box<dyn Future<Output = Result<HeaderValue, AuthorizeError>> + Send + 'a>>;

/// Authorizes the calls of a client: returns the credential for each call that needs one, and a new
/// one after a 401.
///
/// The client asks it for the security schemes that it [serves](Self::serves). The credential is the
/// complete value: that of the `Authorization` header with its scheme (`Bearer …`), or the API key.
/// Mark it with [`HeaderValue::set_sensitive`]; the client marks it again to be sure.
///
/// An implementation is shared by all clones of a client and asked from many tasks at once. Both
/// futures may be dropped at any await point, when the caller cancels the call.
///
/// ```
/// use openapi_client_runtime::{Authorize, AuthorizeError, AuthorizeFuture};
/// use reqwest::header::HeaderValue;
///
/// /// A bearer token that another program keeps fresh in a file.
/// struct TokenFile(std::path::PathBuf);
///
/// impl TokenFile {
///     fn read(&self) -> Result<HeaderValue, AuthorizeError> {
///         let token = std::fs::read_to_string(&self.0).map_err(AuthorizeError::transient)?;
///         let mut value = HeaderValue::try_from(format!("Bearer {}", token.trim()))
///             .map_err(AuthorizeError::permanent)?;
///         value.set_sensitive(true);
///         Ok(value)
///     }
/// }
///
/// impl Authorize for TokenFile {
///     fn authorization(&self) -> AuthorizeFuture<'_> {
///         Box::pin(async move { self.read() })
///     }
///
///     fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a> {
///         Box::pin(async move {
///             let fresh = self.read()?;
///             match fresh == rejected {
///                 true => Err(AuthorizeError::transient("the file still holds the rejected token")),
///                 false => Ok(fresh),
///             }
///         })
///     }
/// }
/// ```
pub trait Authorize: Send + Sync + 'static {
    /// Whether the credential is for this security scheme. By default it is a bearer token.
    fn serves(&self, scheme: &SecurityScheme) -> bool {
        scheme.kind == SecuritySchemeKind::Bearer
    }

    /// The credential, if it is available without waiting. The client asks this first, and
    /// [`authorization`](Self::authorization) only after `None`. By default there is none.
    fn ready(&self) -> Option<HeaderValue> {
        None
    }

    /// What else must not be shown: the errors of calls show text from the API, and the API knows
    /// more secrets than the credential of the call. Asked when a call has failed. By default there are
    /// none.
    fn secrets(&self) -> Vec<Secret> {
        Vec::new()
    }

    /// The credential, obtained first if need be.
    fn authorization(&self) -> AuthorizeFuture<'_>;

    /// The API responded with 401 to a call that carried `rejected`: returns the credential to
    /// repeat the call with.
    ///
    /// Called at most once per call, and only for schemes that send the credential in a header. On an
    /// error the caller of the API gets the 401, so nobody sees the error: an implementation that
    /// wants it known reports it itself.
    fn renew_after_unauthorized<'a>(&'a self, rejected: &'a HeaderValue) -> AuthorizeFuture<'a>;
}

/// There is no credential for a call that needs one, so the call was not sent.
///
/// `Display` shows the cause first, since it is what a user has to act on, and that the call was not sent.
/// The cause is also in [`source`](StdError::source), to be asked for its type.
pub struct AuthorizeError {
    transient: bool,
    status: Option<StatusCode>,
    source: Box<dyn StdError + Send + Sync>,
}

impl AuthorizeError {
    /// A cause that stays until somebody removes it.
    pub fn permanent(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: false,
            status: None,
            source: source.into(),
        }
    }

    /// A cause that may have passed when the call is repeated.
    pub fn transient(source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: true,
            status: None,
            source: source.into(),
        }
    }

    /// Sets the status with which the credentials were refused: it is that of the call's error.
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = Some(status);
        self
    }

    /// The status with which the credentials were refused, if there was a response.
    pub fn status(&self) -> Option<StatusCode> {
        self.status
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
            .field("status", &self.status)
            .field("source", &self.source)
            .finish()
    }
}

impl fmt::Display for AuthorizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; the call was not sent", self.source)
    }
}

impl StdError for AuthorizeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(self.source.as_ref())
    }
}
