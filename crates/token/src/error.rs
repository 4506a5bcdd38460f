//! Why there is no token.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use openapi_client_runtime::{
    self as runtime, AuthorizeError, ClientBuildError, ValidationMessage,
};

use reqwest::StatusCode;

use crate::clock::Timestamp;

/// Why there is no token.
///
/// It is cheap to clone, since everybody who waited for a failed login gets the same one.
/// Neither `Debug` nor `Display` shows a secret: where the API's message repeats one that was
/// sent, also encoded or cut, it is replaced. The cause is in [`source`](StdError::source), not in
/// `Display`.
///
/// ```
/// use std::time::Duration;
///
/// use openapi_client_token::Error;
///
/// let busy = Error::new("the login service is busy")
///     .into_transient()
///     .with_status(503)
///     .with_retry_after(Duration::from_secs(5));
/// assert!(busy.is_transient() && busy.status() == Some(503));
/// ```
#[derive(Clone)]
pub struct Error {
    inner: Arc<Inner>,
    /// When the API's response came, where one did. A renewal may go on for a while after that.
    received_at: Option<Timestamp>,
}

#[derive(Clone)]
struct Inner {
    message: String,
    is_transient: bool,
    response: ResponseInfo,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What is known of the API's response, if one came.
#[derive(Clone, Default)]
struct ResponseInfo {
    status: Option<u16>,
    request_id: Option<String>,
    api_message: Option<String>,
    validation: Vec<ValidationMessage>,
    retry_after: Option<Duration>,
}

impl Error {
    /// An error that stays until somebody removes its cause, for an [`Issuer`](crate::Issuer). The message
    /// shows no secret.
    pub fn new(message: impl Into<String>) -> Self {
        let inner = Inner {
            message: message.into(),
            is_transient: false,
            response: ResponseInfo::default(),
            source: None,
        };
        Self {
            inner: Arc::new(inner),
            received_at: None,
        }
    }

    /// The same as an error that may have passed when the login is repeated.
    #[must_use]
    pub fn into_transient(mut self) -> Self {
        self.inner_mut().is_transient = true;
        self
    }

    /// Sets the status of the response.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.inner_mut().response.status = Some(status);
        self
    }

    /// Sets how long the issuer asks to wait before the next try.
    #[must_use]
    pub fn with_retry_after(mut self, wait: Duration) -> Self {
        self.inner_mut().response.retry_after = Some(wait);
        self
    }

    /// Sets the cause.
    #[must_use]
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Self {
        self.inner_mut().source = Some(Arc::new(source));
        self
    }

    /// The failure of a call that requests a token; the message begins with `what`. The error of the call
    /// hides the secrets already (`with_redacted`).
    pub fn from_call<E: ?Sized>(what: &str, error: runtime::Error<E>) -> Self {
        let response = ResponseInfo {
            status: error.status().map(|status| status.as_u16()),
            request_id: error.request_id().map(str::to_owned),
            api_message: error.message().or_else(|| error.snippet()),
            validation: error.validation(),
            retry_after: error.retry_after(),
        };
        let is_transient = error.is_transient();
        let mut failure = Self::new(format!("{what}: {error}"));
        let inner = failure.inner_mut();
        inner.is_transient = is_transient;
        inner.response = response;
        // An error that came with a response has no cause beneath it. What broke underneath a
        // connection is worth keeping.
        if let runtime::Error::CommunicationError(source)
        | runtime::Error::ResponseBodyError(_, source) = error
        {
            inner.source = Some(Arc::new(source));
        }
        failure
    }

    /// Whether the same may succeed later with nothing changed: no response or half of one, a
    /// time-out, 408, 429, 500, 502, 503 or 504.
    pub fn is_transient(&self) -> bool {
        self.inner.is_transient
    }

    /// Whether the API refuses the credentials: 401 or 403.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.status(), Some(401 | 403))
    }

    /// The status of the API's response, where one came.
    pub fn status(&self) -> Option<u16> {
        self.inner.response.status
    }

    /// The `X-Request-Id` of the response: the thing to quote when asking for support.
    pub fn request_id(&self) -> Option<&str> {
        self.inner.response.request_id.as_deref()
    }

    /// The API's message, on one line, without the secrets that were sent.
    pub fn api_message(&self) -> Option<&str> {
        self.inner.response.api_message.as_deref()
    }

    /// The API's messages about single fields of the request, at most 32.
    pub fn validation(&self) -> &[ValidationMessage] {
        &self.inner.response.validation
    }

    /// How long the API asks to wait before the next try, counted from its response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.inner.response.retry_after
    }

    pub(crate) fn received_at(&self) -> Option<Timestamp> {
        self.received_at
    }

    /// The same, received now.
    pub(crate) fn received(mut self, now: Timestamp) -> Self {
        self.received_at = Some(now);
        self
    }

    /// The API returned a token that is of no use; `problem` continues "the token".
    pub(crate) fn unusable_token(problem: &str) -> Self {
        Self::new(format!("the access token that the API returned {problem}")).with_status(200)
    }

    pub(crate) fn short_lived(wanted: Duration, issued: Duration) -> Self {
        Self::new(format!(
            "an access token that is valid for {wanted:?} was asked for, and the API issues tokens that are \
             used for {issued:?}"
        ))
    }

    pub(crate) fn timed_out(budget: Duration) -> Self {
        let seconds = budget.as_secs();
        Self::new(format!("no access token within {seconds} seconds")).into_transient()
    }

    pub(crate) fn rejected_again() -> Self {
        Self::new("the API rejects newly issued access tokens as well").into_transient()
    }

    pub(crate) fn no_runtime() -> Self {
        Self::new("an access token can only be requested inside a tokio runtime; call it there")
    }

    pub(crate) fn partial_runtime() -> Self {
        Self::new(
            "an access token can only be requested inside a tokio runtime with timers and I/O; build \
             it with `enable_all`",
        )
    }

    pub(crate) fn panicked() -> Self {
        Self::new(
            "the task that requests the access token panicked, as a rule in a subscriber of `tracing`; \
             its message has been printed",
        )
    }

    pub(crate) fn stopped() -> Self {
        Self::new("the runtimes that renewed the access token were shut down").into_transient()
    }

    pub(crate) fn other_audience() -> Self {
        Self::new(
            "the credentials were replaced by ones for another base URL; get another client from the \
             token source",
        )
    }

    /// Copies the contents if other clones share them.
    fn inner_mut(&mut self) -> &mut Inner {
        Arc::make_mut(&mut self.inner)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.inner.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("message", &self.inner.message)
            .field("transient", &self.inner.is_transient)
            .field("status", &self.inner.response.status)
            .field("request_id", &self.inner.response.request_id)
            .field("source", &self.inner.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.inner.source.as_deref()?;
        Some(source)
    }
}

/// The call that needed the token fails for this reason.
impl From<Error> for AuthorizeError {
    fn from(error: Error) -> Self {
        // A login that yields no usable token has a status as well, which is none of a failure.
        let status = error.status().and_then(|it| StatusCode::from_u16(it).ok());
        let status = status.filter(|it| !it.is_success());
        let request_id = error.request_id().map(str::to_owned);
        let error = if error.is_transient() {
            Self::transient(error)
        } else {
            Self::permanent(error)
        };
        let error = match status {
            Some(status) => error.with_status(status),
            None => error,
        };
        match request_id {
            Some(request_id) => error.with_request_id(request_id),
            None => error,
        }
    }
}

/// `?` makes it the error of any call: there is no credential.
impl<E: ?Sized> From<Error> for runtime::Error<E> {
    fn from(error: Error) -> Self {
        Self::Authorization(error.into())
    }
}

/// The client that would request tokens cannot be built.
impl From<ClientBuildError> for Error {
    fn from(source: ClientBuildError) -> Self {
        Self::new("the client for the API could not be built").with_source(source)
    }
}
