//! Why there is no token.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use streamkap_api::{AuthorizeError, ClientBuildError, ValidationMessage};

use crate::clock::Timestamp;
use crate::credentials::RereadError;
use crate::environment::EnvironmentError;
use crate::host::UnapprovedHost;
use crate::project_key::ProjectKeyError;

/// Why there is no token.
///
/// It is cheap to clone, since everybody who waited for a failed exchange gets the same one.
/// Neither `Debug` nor `Display` shows a secret: where the API's message repeats one that was
/// sent, also encoded or cut, it is replaced. The cause is in [`source`](StdError::source), not in
/// `Display`.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

struct Inner {
    message: String,
    is_transient: bool,
    response: ResponseInfo,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What is known of the API's response, if one came.
#[derive(Default)]
struct ResponseInfo {
    status: Option<u16>,
    request_id: Option<String>,
    api_message: Option<String>,
    validation: Vec<ValidationMessage>,
    retry_after: Option<Duration>,
    received_at: Option<Timestamp>,
}

impl Error {
    /// Whether the same may succeed later with nothing changed: no response or half of one, a
    /// time-out, 408, 429, 500, 502, 503 or 504. A 500 counts, since asking for a token twice does
    /// no harm.
    pub fn is_transient(&self) -> bool {
        self.0.is_transient
    }

    /// Whether the API refuses the credentials: 401 or 403.
    pub fn is_unauthorized(&self) -> bool {
        matches!(self.0.response.status, Some(401 | 403))
    }

    /// The status of the API's response, where one came.
    pub fn status(&self) -> Option<u16> {
        self.0.response.status
    }

    /// The `X-Request-Id` of the response: the thing to quote when asking for support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.response.request_id.as_deref()
    }

    /// The API's message, on one line, without the secrets that were sent.
    pub fn api_message(&self) -> Option<&str> {
        self.0.response.api_message.as_deref()
    }

    /// The API's messages about single fields of the request, at most 32.
    pub fn validation(&self) -> &[ValidationMessage] {
        &self.0.response.validation
    }

    /// How long the API asks to wait before the next try, counted from its response.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.response.retry_after
    }

    /// When the API's response came, where one did. A renewal may go on for a while after that.
    pub(crate) fn received_at(&self) -> Option<Timestamp> {
        self.0.response.received_at
    }

    /// A failure of a token call, of which the response came at `received_at`. The error hides the
    /// secrets of the call already.
    pub(crate) fn from_api<E: 'static>(
        what: &'static str,
        error: streamkap_api::Error<E>,
        received_at: Timestamp,
    ) -> Self {
        let response = ResponseInfo {
            status: error.status().map(|status| status.as_u16()),
            request_id: error.request_id().map(str::to_owned),
            api_message: error.message().or_else(|| error.snippet()),
            validation: error.validation(),
            retry_after: error.retry_after(),
            received_at: Some(received_at),
        };
        let is_transient = error.is_transient() || response.status == Some(500);
        let message = format!("{what}: {error}");
        // An error that came with a response has no cause beneath it. What broke underneath a
        // connection is worth keeping.
        let source = match error {
            streamkap_api::Error::CommunicationError(source)
            | streamkap_api::Error::ResponseBodyError(_, source) => Some(source.into()),
            _ => None,
        };
        Self::new(message, is_transient, response, source)
    }

    /// The API returned a token that is of no use; `problem` continues "the token".
    pub(crate) fn unusable_token(problem: &str) -> Self {
        let message = format!("the access token that the API returned {problem}");
        let response = ResponseInfo {
            status: Some(200),
            ..ResponseInfo::default()
        };
        Self::new(message, false, response, None)
    }

    pub(crate) fn timed_out(budget: Duration) -> Self {
        let message = format!("no access token within {} seconds", budget.as_secs());
        Self::new(message, true, ResponseInfo::default(), None)
    }

    pub(crate) fn rejected_again() -> Self {
        let message = "the API rejects newly issued access tokens as well".to_owned();
        Self::new(message, true, ResponseInfo::default(), None)
    }

    pub(crate) fn no_runtime() -> Self {
        Self::of_caller(
            "an access token can only be requested inside a tokio runtime; call it there",
            false,
        )
    }

    pub(crate) fn partial_runtime() -> Self {
        Self::of_caller(
            "an access token can only be requested inside a tokio runtime with timers and I/O; build \
             it with `enable_all`",
            false,
        )
    }

    pub(crate) fn stopped() -> Self {
        Self::of_caller(
            "the runtimes that renewed the access token were shut down",
            true,
        )
    }

    pub(crate) fn other_base_url() -> Self {
        Self::of_caller(
            "the credentials were replaced by ones for another base URL; get another client from the \
             token source",
            false,
        )
    }

    /// Something about how the source is used.
    fn of_caller(message: &str, is_transient: bool) -> Self {
        Self::new(
            message.to_owned(),
            is_transient,
            ResponseInfo::default(),
            None,
        )
    }

    pub(crate) fn reread(source: RereadError) -> Self {
        let message = "the credentials were refused, and reading them again failed".to_owned();
        Self::new(
            message,
            false,
            ResponseInfo::default(),
            Some(Box::new(source)),
        )
    }

    fn new(
        message: String,
        is_transient: bool,
        response: ResponseInfo,
        source: Option<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self(Arc::new(Inner {
            message,
            is_transient,
            response,
            source,
        }))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("message", &self.0.message)
            .field("transient", &self.0.is_transient)
            .field("status", &self.0.response.status)
            .field("request_id", &self.0.response.request_id)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

/// The call that needed the token fails for this reason.
impl From<Error> for AuthorizeError {
    fn from(error: Error) -> Self {
        match error.is_transient() {
            true => Self::transient(error),
            false => Self::permanent(error),
        }
    }
}

/// Something is wrong with what the caller configured.
macro_rules! from_configuration {
    ($($source:ty => $message:literal),* $(,)?) => {
        $(impl From<$source> for Error {
            fn from(source: $source) -> Self {
                Self::new($message.to_owned(), false, ResponseInfo::default(), Some(Box::new(source)))
            }
        })*
    };
}

from_configuration! {
    ClientBuildError => "the client for the API could not be built",
    EnvironmentError => "the environment holds no credentials",
    ProjectKeyError => "the project key cannot be used",
    UnapprovedHost => "a secret would go to a host that nobody approved",
}
