//! What a program adds to every attempt of every call.

use std::error::Error as StdError;
use std::fmt;
use std::future::{Future, ready};
use std::pin::Pin;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;
use tokio::time::Instant;

use super::operation::OperationInfo;
use super::request::Request;
use super::transport::TransportError;

/// What the methods of [`Hook`] return.
pub type HookFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Why a hook refuses a request.
pub type HookError = Box<dyn StdError + Send + Sync>;

/// An attempt of a call. `Debug` shows the names of headers alone.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// The operation that is called.
    pub operation: &'a OperationInfo,
    /// How often the call was sent before: 0 at the first attempt.
    pub resend_count: u32,
    /// The headers that the hook has asked to repeat the call with. `Some` from the repetition on:
    /// [`Decision::Resend`] has no effect any more.
    pub resent_with: Option<&'a HeaderMap>,
    /// When the timeout of the call ends.
    pub(super) deadline: Option<Instant>,
}

/// What an attempt has led to. `Debug` shows the names of headers alone: a response may set cookies.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum AttemptOutcome<'a> {
    /// The head of a response. The body is not read yet.
    #[non_exhaustive]
    Response {
        /// The status.
        status: StatusCode,
        /// The headers.
        headers: &'a HeaderMap,
    },
    /// No response came.
    Failed(&'a TransportError),
}

/// What follows an attempt. `Debug` shows the names of headers alone.
///
/// ```
/// use openapi_client_runtime::Decision;
/// use reqwest::header::{HeaderMap, HeaderValue};
///
/// /// Sends a call once more with the version that the server names.
/// fn with_version(version: &HeaderValue) -> Decision {
///     let headers = HeaderMap::from_iter([(reqwest::header::IF_MATCH, version.clone())]);
///     Decision::Resend(headers)
/// }
/// assert_ne!(with_version(&HeaderValue::from_static("7")), Decision::Continue);
/// ```
#[derive(Clone, Default, PartialEq, Eq)]
pub enum Decision {
    /// The caller gets the outcome, unless the retry policy repeats the call.
    #[default]
    Continue,
    /// The call is sent again at once, with these headers in place of those of the same names. That
    /// takes place once per call, whoever asks for it, and only if the body can be sent twice.
    Resend(HeaderMap),
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("operation", self.operation)
            .field("resend_count", &self.resend_count)
            .field("resent_with", &self.resent_with.map(Names))
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for AttemptOutcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response { status, headers } => f
                .debug_struct("Response")
                .field("status", status)
                .field("headers", &Names(headers))
                .finish(),
            Self::Failed(error) => f.debug_tuple("Failed").field(error).finish(),
        }
    }
}

impl fmt::Debug for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Continue => f.write_str("Continue"),
            Self::Resend(headers) => f.debug_tuple("Resend").field(&Names(headers)).finish(),
        }
    }
}

/// Shows the names of headers.
struct Names<'a>(&'a HeaderMap);

impl fmt::Debug for Names<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.0.keys()).finish()
    }
}

/// Takes part in every attempt of every call of a client: adds headers, refuses requests, observes
/// outcomes. The client's authorization is a hook itself.
///
/// Register it with [`with_hook`](crate::ClientBuilder::with_hook). Before an attempt the hooks run in
/// the order in which they were registered and the authorization last, so that they do not see its
/// credential; after it the authorization runs first. What a hook sets a header to is handled as a secret,
/// as the headers of a call are. A hook is shared by all clones of a client and
/// called from many tasks at once. Its futures are dropped at any await point when the caller cancels
/// the call. No timeout interrupts them, so a hook limits its own time. The wait of the authorization for
/// a credential ends with the timeout of the call.
///
/// ```
/// use openapi_client_runtime::http::HeaderValue;
/// use openapi_client_runtime::{Attempt, Hook, HookError, HookFuture, Request};
///
/// struct Tenant(HeaderValue);
///
/// impl Hook for Tenant {
///     fn before_attempt<'a>(
///         &'a self,
///         _: Attempt<'a>,
///         request: &'a mut Request,
///     ) -> HookFuture<'a, Result<(), HookError>> {
///         request.headers_mut().insert("x-tenant", self.0.clone());
///         Box::pin(std::future::ready(Ok(())))
///     }
/// }
/// ```
pub trait Hook: Send + Sync + 'static {
    /// Runs before an attempt, and may change the request. By default it does nothing.
    ///
    /// # Errors
    ///
    /// After an error the request is not sent, and the call fails with
    /// [`Error::Hook`](crate::Error::Hook), or with
    /// [`Error::Authorization`](crate::Error::Authorization) if the error is an
    /// [`AuthorizeError`](crate::AuthorizeError).
    fn before_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        request: &'a mut Request,
    ) -> HookFuture<'a, Result<(), HookError>> {
        let _ = (attempt, request);
        Box::pin(ready(Ok(())))
    }

    /// Runs after an attempt, while the body of an error is read. `sent` is the request without its
    /// body; it holds the credential. By default the call continues.
    fn after_attempt<'a>(
        &'a self,
        attempt: Attempt<'a>,
        sent: &'a Request,
        outcome: AttemptOutcome<'a>,
    ) -> HookFuture<'a, Decision> {
        let _ = (attempt, sent, outcome);
        Box::pin(ready(Decision::Continue))
    }
}
