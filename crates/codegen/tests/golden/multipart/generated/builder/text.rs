// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/text`.
    #[doc(alias = "/text")]
    pub fn write_text(&self) -> WriteText<'_> {
        WriteText::new(self)
    }
}

call_builder! {
    #[operation("write_text", "PUT", "/text")]
    #[accept("text/plain")]
    #[response(String, text("200"))]
    pub struct WriteText {}

    /// The whole body.
    #[body(text("text/plain"))]
    type Body = Required<String>;
}
