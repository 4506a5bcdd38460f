// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/open`.
    #[doc(alias = "/open")]
    pub fn open(&self) -> Open<'_> {
        Open::new(self)
    }
}

call_builder! {
    #[operation("open", "GET", "/open")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Open {}
}
