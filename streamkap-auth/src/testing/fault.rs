//! What can go wrong with an answer.

use std::time::Duration;

use serde_json::Value;

/// What befalls one request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The answer is right, and comes this late, by tokio's clock.
    Delay(Duration),
    /// The connection is cut before anything is answered.
    Reset,
    /// A success begins, and the connection is cut in the middle of its body.
    Truncated,
    /// Another answer than the right one.
    Answer {
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
        Self::Answer {
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

    /// An answer with this body.
    pub fn json(status: u16, body: Value) -> Self {
        Self::Answer {
            status,
            content_type: "application/json",
            retry_after: None,
            body: body.to_string(),
        }
    }

    /// An answer with this text for a body, whatever it is.
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        Self::Answer {
            status,
            content_type: "application/json",
            retry_after: None,
            body: body.into(),
        }
    }

    /// The same with a `Retry-After`. Only an answer can have one.
    pub fn with_retry_after(mut self, value: impl Into<String>) -> Self {
        if let Self::Answer { retry_after, .. } = &mut self {
            *retry_after = Some(value.into());
        }
        self
    }
}
