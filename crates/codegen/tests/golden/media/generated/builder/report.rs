// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::stream::{EventStream, ItemStream};
use openapi_client_runtime::{ByteStream, call_builder};

impl Client {
    /// Sends a `GET` request to `/report`.
    #[doc(alias = "/report")]
    pub fn report(&self) -> Report<'_> {
        Report::new(self)
    }
}

call_builder! {
    #[operation("report", "GET", "/report")]
    #[accept("application/json, application/problem+json;q=0.5")]
    #[response(Vec<types::Row>, json("200"))]
    #[error(types::Problem, json("400"))]
    #[derive(Clone)]
    pub struct Report {}

    /// Sends the call and asks for `text/csv`; see [`CallBuilder`](crate::CallBuilder).
    #[accept("text/csv, application/problem+json;q=0.5")]
    #[response(String, text("200"))]
    #[error(types::Problem, json("400"))]
    fn send_text() {}

    /// Sends the call and asks for `application/x-ndjson`; see [`CallBuilder`](crate::CallBuilder).
    #[accept("application/x-ndjson, application/problem+json;q=0.5", stream)]
    #[response(ItemStream<types::Row>, items("200"))]
    #[error(types::Problem, json("400"))]
    fn send_items() {}

    /// Sends the call and asks for `text/event-stream`; see [`CallBuilder`](crate::CallBuilder).
    #[accept("text/event-stream, application/problem+json;q=0.5", stream)]
    #[response(EventStream<types::Row>, events("200"))]
    #[error(types::Problem, json("400"))]
    fn send_events() {}

    /// Sends the call and asks for `application/pdf`; see [`CallBuilder`](crate::CallBuilder).
    #[accept("application/pdf, application/problem+json;q=0.5")]
    #[response(ByteStream, bytes("200"))]
    #[error(types::Problem, json("400"))]
    fn send_bytes() {}
}
