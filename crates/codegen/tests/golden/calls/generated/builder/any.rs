// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/any`.
    #[doc(alias = "/any")]
    pub fn any(&self) -> Any<'_> {
        Any::new(self)
    }
}

call_builder! {
    #[operation("any", "POST", "/any")]
    #[accept("*/*")]
    #[response(String, json_or_text("200"))]
    #[derive(Clone)]
    pub struct Any {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Ctx)]
    type Body = Required<types::Ctx>;
}
