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
/// use openapi_client_runtime::http::HeaderValue;
/// use openapi_client_runtime::{Authorize, AuthorizeError, AuthorizeFuture};
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

    /// Where the API is whose document names the server `documented`, if the credential is for that API and
    /// for one place: a client goes there unless its builder sets another base URL. Asked when a client is
    /// built. By default nothing is known.
    fn base_url(&self, documented: &str) -> Option<String> {
        let _ = documented;
        None
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
/// `Display` shows the cause first, since it is what a user has to act on, and that no call was sent.
/// [`cause`](Self::cause) returns it, to be asked for its type; [`source`](StdError::source) is what is
/// beneath it, so that a chain of errors states nothing twice.
///
/// ```
/// use openapi_client_runtime::AuthorizeError;
///
/// let refused = AuthorizeError::permanent("the key was revoked");
/// assert!(!refused.is_transient());
/// let busy = AuthorizeError::transient("the login service does not respond");
/// assert!(busy.is_transient());
/// ```
pub struct AuthorizeError {
    transient: bool,
    timed_out: bool,
    status: Option<StatusCode>,
    request_id: Option<String>,
    cause: Box<dyn StdError + Send + Sync>,
}

impl AuthorizeError {
    /// A cause that stays until somebody removes it.
    pub fn permanent(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: false,
            timed_out: false,
            status: None,
            request_id: None,
            cause: cause.into(),
        }
    }

    /// A cause that may have passed when the call is repeated.
    pub fn transient(cause: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        Self {
            transient: true,
            timed_out: false,
            status: None,
            request_id: None,
            cause: cause.into(),
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

    /// Sets the request id of the response that refused the credentials: it is that of the call's error.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// The request id of the response that refused the credentials, if it had one.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// There was no credential within the timeout of the call.
    pub(super) fn timed_out() -> Self {
        Self {
            timed_out: true,
            ..Self::transient("there was none within the timeout of the call")
        }
    }

    /// Whether the same call may succeed later with nothing changed.
    pub fn is_transient(&self) -> bool {
        self.transient
    }

    /// Whether there was none within the timeout of the call.
    pub fn is_timeout(&self) -> bool {
        self.timed_out
    }

    /// Whether the credentials were refused: a status of 401 or 403.
    pub fn is_refused(&self) -> bool {
        let status = self.status.map(|status| status.as_u16());
        matches!(status, Some(401 | 403))
    }

    /// Why there is no credential.
    pub fn cause(&self) -> &(dyn StdError + Send + Sync + 'static) {
        self.cause.as_ref()
    }
}

impl fmt::Debug for AuthorizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizeError")
            .field("transient", &self.transient)
            .field("status", &self.status)
            .field("request_id", &self.request_id)
            .field("cause", &self.cause)
            .finish()
    }
}

impl fmt::Display for AuthorizeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; no call was sent", self.cause)
    }
}

impl StdError for AuthorizeError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.cause.source()
    }
}
