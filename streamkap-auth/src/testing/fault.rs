//! What can go wrong with a response.

use std::time::Duration;

use serde_json::Value;

/// What goes wrong with one request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The response is right, and comes this late, by tokio's clock.
    Delay(Duration),
    /// The connection is closed before a response.
    Reset,
    /// A success begins, and the connection is closed in the middle of its body.
    Truncated,
    /// The response begins, and its body never ends: fast, or a byte in each interval.
    Endless {
        /// Its status.
        status: u16,
        /// The time between two bytes. Zero is as fast as the connection allows.
        interval: Duration,
    },
    /// Another response than the right one.
    Response {
        /// Its status.
        status: u16,
        /// The value of its `Content-Type`.
        content_type: &'static str,
        /// Its `Retry-After`, if it has one.
        retry_after: Option<String>,
        /// Its body.
        body: String,
    },
}

impl Fault {
    /// An error page, as gateways send it.
    pub fn html(status: u16) -> Self {
        Self::Response {
            status,
            content_type: "text/html",
            retry_after: None,
            body: format!(
                "<html>\r\n<head><title>{status} Bad Gateway</title></head>\r\n<body>\r\n\
                 <center><h1>{status} Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
            ),
        }
    }

    /// An error with a `detail`, as the API sends it.
    pub fn detail(status: u16, detail: impl Into<Value>) -> Self {
        Self::json(status, serde_json::json!({ "detail": detail.into() }))
    }

    /// A response with this JSON for a body.
    pub fn json(status: u16, body: Value) -> Self {
        Self::Response {
            status,
            content_type: "application/json",
            retry_after: None,
            body: body.to_string(),
        }
    }

    /// A response with this text for a body, whatever it is.
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::Response {
            status,
            content_type: "application/json",
            retry_after: None,
            body: body.into(),
        }
    }

    /// The same with a `Retry-After`. Only a response can have one.
    pub fn with_retry_after(mut self, value: impl Into<String>) -> Self {
        if let Self::Response { retry_after, .. } = &mut self {
            *retry_after = Some(value.into());
        }
        self
    }
}
