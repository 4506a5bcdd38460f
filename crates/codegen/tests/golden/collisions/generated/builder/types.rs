// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/types`.
    #[doc(alias = "/types")]
    pub fn types(&self) -> Types<'_> {
        Types::new(self)
    }
}

call_builder! {
    #[operation("types", "GET", "/types")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct Types {}
}
