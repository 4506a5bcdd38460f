//! Why a call failed.

use std::any::Any;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, InvalidHeaderValue, RETRY_AFTER};

use super::authorizer::AuthorizeError;
use super::builder::BuildError;
use super::client_build_error::ClientBuildError;
use super::decode::DecodeError;
use super::hook::HookError;
use super::message::{self, ValidationMessage};
use super::operation::OperationInfo;
use super::redactor::Redactor;
use super::response::{Response, ResponseValue};
use super::secret::Secret;
use super::transport::TransportError;
use super::{retry, retry_after, snippet};

/// The body of an error whose type is not known: that of any operation. Ask for it with
/// [`typed`](Error::typed).
pub type AnyBody = dyn Any + Send + Sync;

/// Why a call failed. `E` is the body that the API's document announces for errors.
///
/// `Error` alone, without `E`, is the error of any operation: `?` makes it of the error of each, and of
/// those of builders and streams. It keeps the announced body, of which [`typed`](Self::typed) returns a
/// type.
///
/// Neither `Debug` nor `Display` shows a header, a body or a value out of it, so an error can go
/// to any log. The message of the API is shown, since it helps: its `detail`, as a string, a
/// list of validation errors or an object, never the rejected input.
///
/// The cause is in [`source`](StdError::source) and not repeated in `Display`.
///
/// ```
/// use openapi_client_runtime::Error;
///
/// /// What a program does about a failure.
/// fn advice(error: &Error) -> &'static str {
///     match error {
///         Error::Authorization(_) => "check the credentials",
///         error if error.is_not_found() => "it is not there",
///         error if error.is_transient() => "try again later",
///         _ => "give up",
///     }
/// }
///
/// let error: Error = Error::InvalidRequest("the body is not set".to_owned());
/// assert_eq!(error.to_string(), "the request is not valid: the body is not set");
/// assert_eq!(advice(&error), "give up");
/// ```
///
/// Operations with different bodies of errors, in one function:
///
/// ```
/// use openapi_client_runtime::{Error, ResponseValue};
///
/// # struct Problem { code: u32 }
/// # struct Refusal;
/// # async fn create() -> Result<ResponseValue<()>, Error<Problem>> {
/// #     let problem = ResponseValue::new(Problem { code: 7 }, Default::default(), Default::default());
/// #     Err(Error::announced(problem))
/// # }
/// # async fn delete() -> Result<ResponseValue<()>, Error<Refusal>> { unreachable!() }
/// async fn replace() -> Result<(), Error> {
///     create().await?;
///     delete().await?;
///     Ok(())
/// }
///
/// # tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async {
/// let error = replace().await.unwrap_err();
/// assert_eq!(error.typed::<Problem>().map(|problem| problem.code), Some(7));
/// assert!(error.typed::<Refusal>().is_none());
/// # });
/// ```
#[non_exhaustive]
pub enum Error<E: ?Sized = AnyBody> {
    /// The client could not be built.
    Client(ClientBuildError),

    /// The call was polled outside of a tokio runtime, so it was not sent.
    NoRuntime,

    /// The request could not be built, so none was sent.
    InvalidRequest(String),

    /// The call needs a credential and there is none, so it was not sent.
    Authorization(AuthorizeError),

    /// A hook refused the request, so it was not sent.
    Hook(HookError),

    /// The HTTP client that the program supplied followed a redirect. The response is not used: the
    /// request went to another URL than the operation's.
    Redirected,

    /// There was no response: no connection, a broken one, or a timeout.
    CommunicationError(TransportError),

    /// An error that the API's document announces.
    ErrorResponse(Box<ResponseValue<E>>),

    /// The response began with this status and was cut off.
    ResponseBodyError(StatusCode, TransportError),

    /// A success whose body is not what the API's document announces.
    InvalidResponsePayload(ResponseValue<()>, DecodeError),

    /// A response whose body is longer than the client's limit
    /// ([`with_response_limit`](crate::ClientBuilder::with_response_limit)).
    ResponseTooLong(ResponseValue<()>),

    /// A response that the API's document does not describe, or with a body that does not match it.
    UnexpectedResponse(Response),
}

impl<E: ?Sized> Error<E> {
    /// The status of the response, if there was one; that of the login where the credentials were refused
    /// and the call was not sent.
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::ErrorResponse(value) => Some(value.status()),
            Self::ResponseBodyError(status, _) => Some(*status),
            Self::InvalidResponsePayload(value, _) | Self::ResponseTooLong(value) => {
                Some(value.status())
            }
            Self::UnexpectedResponse(response) => Some(response.status()),
            Self::Authorization(error) => error.status(),
            Self::Client(_)
            | Self::NoRuntime
            | Self::InvalidRequest(_)
            | Self::Hook(_)
            | Self::Redirected
            | Self::CommunicationError(_) => None,
        }
    }

    /// The operation that the response is of. None where there was no response, or only half of one.
    pub fn operation(&self) -> Option<OperationInfo> {
        match self {
            Self::ErrorResponse(value) => value.operation(),
            Self::InvalidResponsePayload(value, _) | Self::ResponseTooLong(value) => {
                value.operation()
            }
            Self::UnexpectedResponse(response) => response.operation(),
            _ => None,
        }
    }

    /// The headers of the response, if they are known.
    pub fn headers(&self) -> Option<&HeaderMap> {
        match self {
            Self::ErrorResponse(value) => Some(value.headers()),
            Self::InvalidResponsePayload(value, _) | Self::ResponseTooLong(value) => {
                Some(value.headers())
            }
            Self::UnexpectedResponse(response) => Some(response.headers()),
            _ => None,
        }
    }

    /// The response's `X-Request-Id`, to quote in a support request; where the call was not sent since a
    /// login was refused, that of the response to the login. None where
    /// it repeats a secret of the request or is longer than 256 bytes.
    pub fn request_id(&self) -> Option<&str> {
        let id = match self {
            Self::Authorization(error) => error.request_id()?,
            _ => self.headers()?.get("x-request-id")?.to_str().ok()?,
        };
        (id.len() <= REQUEST_ID_LIMIT && !self.redactor().finds(id)).then_some(id)
    }

    /// How long the response's `Retry-After` asks to wait, from when it was received.
    pub fn retry_after(&self) -> Option<Duration> {
        retry_after::parse(self.headers()?.get(RETRY_AFTER)?.to_str().ok()?)
    }

    /// The message of the API, on one line: its `detail` as a string, as a list with locations, or the
    /// words out of an object.
    pub fn message(&self) -> Option<String> {
        message::text(self.raw_body()?, &self.redactor())
    }

    /// The validation errors of the request, one per location. Empty where it said
    /// nothing of the kind.
    pub fn validation(&self) -> Vec<ValidationMessage> {
        match self.raw_body() {
            Some(body) => message::validation(body, &self.redactor()),
            None => Vec::new(),
        }
    }

    /// The beginning of an error's body that is not JSON, such as the page of a gateway: one
    /// line, without markup, and without words that look like secrets.
    pub fn snippet(&self) -> Option<String> {
        match self {
            Self::InvalidResponsePayload(_, error) => error.snippet().map(str::to_owned),
            _ => snippet::of(self.raw_body()?, &self.redactor()),
        }
    }

    /// The body of a successful response that could not be decoded. It may hold secrets: neither
    /// `Debug` nor `Display` shows it.
    pub fn undecoded_body(&self) -> Option<&[u8]> {
        match self {
            Self::InvalidResponsePayload(value, _) => value.raw_body(),
            _ => None,
        }
    }

    /// Hides further secrets in everything that the error shows of the response. The token, the other
    /// sensitive headers of the request and the secrets of the client's authorizers are hidden already.
    ///
    /// Each is hidden as it is, percent-encoded, escaped as in JSON or HTML, in base64, in hexadecimal and
    /// from its end to its start, in upper or lower case; whole, or eight characters or more of its start
    /// or its end.
    pub fn with_redacted(mut self, secrets: impl IntoIterator<Item = Secret>) -> Self {
        match &mut self {
            Self::ErrorResponse(value) => value.redact(secrets),
            Self::UnexpectedResponse(response) => response.redact(secrets),
            Self::ResponseTooLong(value) => value.redact(secrets),
            Self::InvalidResponsePayload(value, error) => {
                value.redact(secrets);
                error.redact(value.raw_body().unwrap_or_default(), &value.redactor());
            }
            _ => {}
        }
        self
    }

    fn redactor(&self) -> Redactor {
        match self {
            Self::ErrorResponse(value) => value.redactor(),
            Self::UnexpectedResponse(response) => response.redactor(),
            Self::InvalidResponsePayload(value, _) | Self::ResponseTooLong(value) => {
                value.redactor()
            }
            _ => Redactor::default(),
        }
    }

    /// Whether the same call may succeed later with nothing changed: no response or a part of one, a
    /// time-out, 408, 429, 500, 502, 503 or 504; the same that [`RetryPolicy`](crate::RetryPolicy) repeats.
    /// Whether it may be sent twice is another question.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Authorization(error) => error.is_transient(),
            Self::CommunicationError(error) => error.is_transient(),
            Self::ResponseBodyError(..) => true,
            Self::Client(_)
            | Self::NoRuntime
            | Self::InvalidRequest(_)
            | Self::Hook(_)
            | Self::Redirected => false,
            _ => (self.status()).is_some_and(|status| retry::is_transient(status.as_u16())),
        }
    }

    /// Whether the API responded with 401: the token is missing, not valid or no longer valid; or a login
    /// was refused with 401 or 403, so that the call was not sent.
    pub fn is_unauthorized(&self) -> bool {
        match self {
            Self::Authorization(error) => error.is_refused(),
            _ => self.status() == Some(StatusCode::UNAUTHORIZED),
        }
    }

    /// Whether the time was over before the response was complete: that for the connection, that for
    /// silence of the server, or that of the call, also while it waited for a credential.
    pub fn is_timeout(&self) -> bool {
        match self {
            Self::Authorization(error) => error.is_timeout(),
            Self::CommunicationError(error) | Self::ResponseBodyError(_, error) => {
                error.is_timeout()
            }
            _ => false,
        }
    }

    /// Whether there was no connection to the API, so that nothing was sent.
    pub fn is_connect(&self) -> bool {
        matches!(self, Self::CommunicationError(error) if error.is_connect())
    }

    /// Whether a success had a body that does not match the API's document; see
    /// [`decode_error`](Self::decode_error).
    pub fn is_decode(&self) -> bool {
        matches!(self, Self::InvalidResponsePayload(..))
    }

    /// Where and why the body of the response does not match the API's document: that of a success, or JSON
    /// that an error came with.
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match self {
            Self::InvalidResponsePayload(_, error) => Some(error),
            Self::UnexpectedResponse(response) => response.mismatch(),
            _ => None,
        }
    }

    /// Whether the [`status`](Self::status) is one from 400 to 499.
    pub fn is_client_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_client_error())
    }

    /// Whether the [`status`](Self::status) is one from 500 to 599.
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// The body that the API's document announces, if the response had it.
    pub fn body(&self) -> Option<&E> {
        match self {
            Self::ErrorResponse(value) => Some(value),
            _ => None,
        }
    }

    /// Whether the API responded with 404.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    fn raw_body(&self) -> Option<&[u8]> {
        match self {
            Self::ErrorResponse(value) => value.raw_body(),
            Self::UnexpectedResponse(response) => response.error_body(),
            _ => None,
        }
    }
}

/// The longest request id that is shown, in bytes.
const REQUEST_ID_LIMIT: usize = 256;

/// One line in lower case: what happened, the message of the API, the request id.
impl<E: ?Sized> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Client(error) => error.fmt(f),
            Self::NoRuntime => f.write_str(
                "a call needs a tokio runtime with timers and I/O: make it inside of one, or by its \
                 `block_on`",
            ),
            Self::InvalidRequest(problem) => write!(f, "the request is not valid: {problem}"),
            Self::Authorization(error) => error.fmt(f),
            Self::Hook(_) => f.write_str("a hook refused the request"),
            Self::Redirected => f.write_str(
                "the HTTP client followed a redirect; build it with `redirect::Policy::none()`",
            ),
            Self::CommunicationError(error) if error.is_builder() => {
                f.write_str("the request could not be built")
            }
            Self::CommunicationError(error) if error.is_timeout() => {
                f.write_str("the API did not respond in time")
            }
            Self::CommunicationError(error) if error.is_connect() => {
                f.write_str("no connection to the API")
            }
            Self::CommunicationError(_) => f.write_str("the connection to the API broke"),
            Self::ResponseBodyError(status, _) => {
                write!(
                    f,
                    "the API responded with {status}, and the response was cut off"
                )
            }
            Self::ResponseTooLong(value) => {
                let status = value.status();
                write!(
                    f,
                    "the API responded with {status} and a body longer than the limit"
                )
            }
            Self::InvalidResponsePayload(value, error) => {
                let status = value.status();
                write!(
                    f,
                    "the API responded with {status} and a body that does not match its document: {error}"
                )
            }
            Self::ErrorResponse(_) | Self::UnexpectedResponse(_) => {
                let status = self.status().unwrap_or_default();
                write!(f, "the API responded with {status}")?;
                if status.is_redirection() {
                    f.write_str(", and redirects are not followed")?;
                }
                if let Some(message) = self.message().or_else(|| self.snippet()) {
                    write!(f, ": {message}")?;
                }
                match self.decode_error() {
                    Some(error) => write!(f, " (the body does not match the document: {error})"),
                    None => Ok(()),
                }
            }
        }?;
        let operation = self.operation().map(|operation| operation.name);
        // The cause of a refused login states the id itself.
        let is_of_login = matches!(self, Self::Authorization(_));
        let id = self.request_id().filter(|_| !is_of_login);
        let id = id.map(|id| snippet::message(id, &self.redactor()));
        match (operation, id) {
            (Some(operation), Some(id)) => {
                write!(f, " (operation {operation}, request id {id})")
            }
            (Some(operation), None) => write!(f, " (operation {operation})"),
            (None, Some(id)) => write!(f, " (request id {id})"),
            (None, None) => Ok(()),
        }
    }
}

/// The variant and the message of `Display`.
impl<E: ?Sized> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let variant = match self {
            Self::NoRuntime => "NoRuntime",
            Self::Client(error) => return f.debug_tuple("Client").field(error).finish(),
            Self::InvalidRequest(_) => "InvalidRequest",
            Self::Authorization(error) => {
                return f.debug_tuple("Authorization").field(error).finish();
            }
            Self::Hook(error) => return f.debug_tuple("Hook").field(error).finish(),
            Self::Redirected => "Redirected",
            Self::CommunicationError(error) => {
                return f.debug_tuple("CommunicationError").field(error).finish();
            }
            Self::ErrorResponse(_) => "ErrorResponse",
            Self::ResponseBodyError(..) => "ResponseBodyError",
            Self::ResponseTooLong(_) => "ResponseTooLong",
            Self::InvalidResponsePayload(..) => "InvalidResponsePayload",
            Self::UnexpectedResponse(_) => "UnexpectedResponse",
        };
        write!(f, "{variant}({:?})", self.to_string())
    }
}

impl<E: ?Sized> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Client(error) => error.source(),
            Self::Authorization(error) => error.source(),
            Self::Hook(error) => Some(error.as_ref()),
            Self::CommunicationError(error) | Self::ResponseBodyError(_, error) => Some(error),
            _ => None,
        }
    }
}

impl<E> Error<E> {
    /// An error that the API's document announces.
    pub fn announced(response: ResponseValue<E>) -> Self {
        Self::ErrorResponse(Box::new(response))
    }
}

impl<E: Any + Send + Sync> Error<E> {
    /// The error of any operation, as `?` makes it.
    pub fn into_untyped(self) -> Error {
        self.into()
    }
}

impl Error {
    /// The body that the API's document announces, if it is an `E`. Which one an operation has stands in
    /// the type that its call returns.
    pub fn typed<E: Any>(&self) -> Option<&E> {
        self.body()?.downcast_ref()
    }
}

/// The announced body stays, behind [`typed`](Error::typed).
impl<E: Any + Send + Sync> From<Error<E>> for Error {
    fn from(error: Error<E>) -> Self {
        match error {
            Error::Client(error) => Self::Client(error),
            Error::NoRuntime => Self::NoRuntime,
            Error::InvalidRequest(problem) => Self::InvalidRequest(problem),
            Error::Authorization(error) => Self::Authorization(error),
            Error::Hook(error) => Self::Hook(error),
            Error::Redirected => Self::Redirected,
            Error::CommunicationError(error) => Self::CommunicationError(error),
            Error::ErrorResponse(value) => Self::ErrorResponse(value),
            Error::ResponseBodyError(status, error) => Self::ResponseBodyError(status, error),
            Error::InvalidResponsePayload(value, error) => {
                Self::InvalidResponsePayload(value, error)
            }
            Error::ResponseTooLong(value) => Self::ResponseTooLong(value),
            Error::UnexpectedResponse(response) => Self::UnexpectedResponse(response),
        }
    }
}

impl<E: ?Sized> From<TransportError> for Error<E> {
    fn from(error: TransportError) -> Self {
        Self::CommunicationError(error)
    }
}

/// A value that was to be sent is not complete, or not valid.
impl<E: ?Sized> From<BuildError> for Error<E> {
    fn from(error: BuildError) -> Self {
        Self::InvalidRequest(error.to_string())
    }
}

impl<E: ?Sized> From<ClientBuildError> for Error<E> {
    fn from(error: ClientBuildError) -> Self {
        Self::Client(error)
    }
}

impl<E: ?Sized> From<AuthorizeError> for Error<E> {
    fn from(error: AuthorizeError) -> Self {
        Self::Authorization(error)
    }
}

impl<E: ?Sized> From<InvalidHeaderValue> for Error<E> {
    fn from(_: InvalidHeaderValue) -> Self {
        Self::InvalidRequest("a header parameter holds characters that no header can carry".into())
    }
}

impl<E: ?Sized> From<std::convert::Infallible> for Error<E> {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}
