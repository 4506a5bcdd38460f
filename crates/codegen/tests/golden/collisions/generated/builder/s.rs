// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/ſ`.
    #[doc(alias = "ſ", alias = "/ſ")]
    pub fn s(&self) -> S<'_> {
        S::new(self)
    }
}

call_builder! {
    #[operation("s", "GET", "/ſ", id = "ſ")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct S {}
}
