//! What can go wrong with a response.

use std::time::Duration;

use serde_json::{Value, json};
use streamkap_api::mock::Reply;

/// What goes wrong with one request. A [`Reply`] converts to it.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Fault {
    /// The response is right, and comes this late, by tokio's clock.
    Delay(Duration),
    /// The connection is closed before a response.
    Reset,
    /// The response begins, and the connection is closed in the middle of its body.
    Truncated,
    /// The response begins, and its body never ends: fast, or a byte in each interval.
    Endless {
        /// Its status.
        status: u16,
        /// The time between two bytes. Zero is as fast as the connection allows.
        interval: Duration,
    },
    /// Another response than the right one.
    Response(Reply),
}

impl Fault {
    /// An error page, as gateways send it.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999.
    #[track_caller]
    pub fn html(status: u16) -> Self {
        let page = format!(
            "<html>\r\n<head><title>{status} Bad Gateway</title></head>\r\n<body>\r\n\
             <center><h1>{status} Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n"
        );
        Reply::new(status).with_body("text/html", page).into()
    }

    /// An error with a `detail`, as the API sends it.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999.
    #[track_caller]
    pub fn detail(status: u16, detail: impl Into<Value>) -> Self {
        Self::json(status, json!({ "detail": detail.into() }))
    }

    /// A response with this JSON for a body.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999.
    #[track_caller]
    pub fn json(status: u16, body: Value) -> Self {
        Reply::json(status, &body).into()
    }

    /// A response with this text for a body, whatever it is, labelled as JSON.
    ///
    /// # Panics
    ///
    /// Panics if the status is not between 200 and 999.
    #[track_caller]
    pub fn text(status: u16, body: impl Into<String>) -> Self {
        let reply = Reply::new(status);
        reply.with_body("application/json", body.into()).into()
    }

    /// The same with a `Retry-After`. Only a response can have one.
    ///
    /// # Panics
    ///
    /// Panics if the value cannot be sent in a header.
    #[must_use]
    #[track_caller]
    pub fn with_retry_after(self, value: impl AsRef<str>) -> Self {
        match self {
            Self::Response(reply) => reply.with_header("retry-after", value.as_ref()).into(),
            other => other,
        }
    }
}

impl From<Reply> for Fault {
    fn from(reply: Reply) -> Self {
        Self::Response(reply)
    }
}
