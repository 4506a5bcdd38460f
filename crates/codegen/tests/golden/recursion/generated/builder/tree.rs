// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/tree`.
    #[doc(alias = "/tree")]
    pub fn plant(&self) -> Plant<'_> {
        Plant::new(self)
    }
}

call_builder! {
    #[operation("plant", "PUT", "/tree")]
    #[accept("application/json")]
    #[response(Option<types::Json>, json("200"))]
    #[derive(Clone)]
    pub struct Plant {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Tree)]
    type Body = Required<types::Tree>;
}
