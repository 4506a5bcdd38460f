// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::stream::EventStream;

impl Client {
    /// Sends a `GET` request to `/ticks`.
    #[doc(alias = "/ticks")]
    pub fn ticks(&self) -> Ticks<'_> {
        Ticks::new(self)
    }
}

call_builder! {
    #[operation("ticks", "GET", "/ticks")]
    #[accept("text/event-stream", stream)]
    #[response(EventStream<String>, text_events("200"))]
    #[derive(Clone)]
    pub struct Ticks {}
}
