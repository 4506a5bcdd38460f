// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/both`.
    #[doc(alias = "/both")]
    pub fn both(&self) -> Both<'_> {
        Both::new(self)
    }
}

call_builder! {
    #[operation("both", "GET", "/both")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Both {}
}
