// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/form`.
    #[doc(alias = "/form")]
    pub fn submit(&self) -> Submit<'_> {
        Submit::new(self)
    }
}

call_builder! {
    #[operation("submit", "POST", "/form")]
    #[response((), empty("200"))]
    #[derive(Clone)]
    pub struct Submit {}

    /// The whole body.
    #[body(form("application/x-www-form-urlencoded"), types::builder::SubmitBody)]
    type Body = Required<types::SubmitBody>;
}
