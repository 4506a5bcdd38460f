//! What the mock sends back.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use serde::Serialize;

/// A response of the mock: status, headers and body as they are sent, and faults.
///
/// [`Stub::returns`](super::Stub::returns) makes one from a typed value; a reply made here can be
/// anything, also what the document does not describe. `Debug` shows no body.
///
/// ```
/// use openapi_client_runtime::mock::Reply;
/// use serde_json::json;
///
/// let busy = Reply::json(503, &json!({ "detail": "busy" })).with_header("retry-after", "1");
/// assert_eq!(busy.status(), 503);
/// ```
#[derive(Clone)]
pub struct Reply {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    pub(super) delay: Option<Duration>,
    pub(super) closes_connection: bool,
}

impl Reply {
    /// Makes a reply of this status without a body.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999.
    #[track_caller]
    pub fn new(status: u16) -> Self {
        Self {
            status: checked(status),
            headers: HeaderMap::new(),
            body: Bytes::new(),
            delay: None,
            closes_connection: false,
        }
    }

    /// Makes a reply whose body is `value` as JSON.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999, or if the value cannot be written as JSON.
    #[track_caller]
    pub fn json(status: u16, value: &(impl Serialize + ?Sized)) -> Self {
        match serde_json::to_vec(value) {
            Ok(body) => Self::new(status).with_body("application/json", body),
            Err(error) => panic!("the body of a reply cannot be written as JSON: {error}"),
        }
    }

    /// Sets the body and its media type.
    ///
    /// # Panics
    ///
    /// Panics if the media type cannot be sent in a header.
    #[must_use]
    #[track_caller]
    pub fn with_body(mut self, media_type: &str, body: impl Into<Bytes>) -> Self {
        self.body = body.into();
        self.headers.remove(CONTENT_TYPE);
        self.with_header(CONTENT_TYPE.as_str(), media_type)
    }

    /// Adds a header.
    ///
    /// # Panics
    ///
    /// Panics if the name or the value cannot be sent in a header.
    #[must_use]
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => self.headers.append(name, value),
            (Err(_), _) => panic!("`{name}` is not a valid header name"),
            (_, Err(_)) => panic!("the value of the header {name} is not a valid header value"),
        };
        self
    }

    /// Waits before it responds.
    #[must_use]
    pub fn with_delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// Replaces the status.
    #[track_caller]
    pub(super) fn set_status(&mut self, status: u16) {
        self.status = checked(status);
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// How long to wait before responding, if at all.
    pub fn delay(&self) -> Option<Duration> {
        self.delay
    }

    /// Whether the connection is closed instead of responding.
    pub fn closes_connection(&self) -> bool {
        self.closes_connection
    }

    /// The body.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}

/// A response below 200 is not the last one to a request, so a mock cannot end with it.
#[track_caller]
fn checked(status: u16) -> StatusCode {
    match StatusCode::from_u16(status) {
        Ok(status) if !status.is_informational() => status,
        _ => panic!("{status} is not the status of a response; use 200 to 999"),
    }
}

impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Reply")
            .field("status", &self.status)
            .field("body_bytes", &self.body.len())
            .field("delay", &self.delay)
            .field("closes_connection", &self.closes_connection)
            .finish_non_exhaustive()
    }
}
