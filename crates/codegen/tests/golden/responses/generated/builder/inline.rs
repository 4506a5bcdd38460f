// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/inline`.
    #[doc(alias = "/inline")]
    pub fn inline(&self) -> Inline<'_> {
        Inline::new(self)
    }
}

call_builder! {
    #[operation("inline", "GET", "/inline")]
    #[accept("application/json")]
    #[response(types::InlineResponse, json("200"))]
    #[error(types::InlineError, json("400"))]
    #[derive(Clone)]
    pub struct Inline {}
}
