// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::stream::EventStream;

impl Client {
    /// Sends a `GET` request to `/events`.
    #[doc(alias = "/events")]
    pub fn events(&self) -> Events<'_> {
        Events::new(self)
    }
}

call_builder! {
    #[operation("events", "GET", "/events")]
    #[accept("text/event-stream", stream)]
    #[response(EventStream<String>, text_events("200"))]
    #[derive(Clone)]
    pub struct Events {}
}
