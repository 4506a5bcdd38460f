// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/json/{key}`.
    #[doc(alias = "/json/{key}")]
    pub fn json_parameters(&self) -> JsonParameters<'_> {
        JsonParameters::new(self)
    }
}

call_builder! {
    #[operation("json_parameters", "GET", "/json/{key}")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct JsonParameters {
        /// The required path parameter `key`.
        #[write(path("key"), json())]
        key: Required<Vec<String>>,
        /// The optional header `X-Ctx`.
        #[doc(alias = "X-Ctx")]
        #[write(header("X-Ctx"), json())]
        x_ctx: Optional<types::Ctx>,
        /// The optional header `X-Txt`.
        #[doc(alias = "X-Txt")]
        #[write(header("X-Txt"), json())]
        x_txt: Optional<String>,
        /// The optional cookie `ck`.
        #[write(cookie("ck"), json())]
        ck: Optional<types::Ctx>,
    }
}
