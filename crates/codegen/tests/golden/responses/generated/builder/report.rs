// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// A report, "quoted" bold with \[links\] and `code`.
    ///
    /// Lines of text.
    ///
    /// ```text
    /// indented code { }
    /// ```
    ///
    /// ```json
    /// {"a": 1}
    /// ```
    ///
    /// * a list
    /// * of `https://example.com/addresses` and `<angle>` brackets
    ///
    /// Sends a `GET` request to `/report`.
    #[doc(alias = "/report")]
    pub fn report(&self) -> Report<'_> {
        Report::new(self)
    }
}

call_builder! {
    #[operation("report", "GET", "/report")]
    #[accept("application/json")]
    #[response(Vec<types::Job>, json("200"))]
    #[derive(Clone)]
    pub struct Report {}

    /// Sends the call and asks for `text/csv`; see [`CallBuilder`](crate::CallBuilder).
    #[accept("text/csv")]
    #[response(String, text("200"))]
    fn send_text() {}
}
