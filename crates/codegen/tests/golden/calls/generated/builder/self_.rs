// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/self`.
    #[doc(alias = "self", alias = "/self")]
    pub fn self_operation(&self) -> SelfOperation<'_> {
        SelfOperation::new(self)
    }
}

call_builder! {
    #[operation("self_operation", "GET", "/self", id = "self")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct SelfOperation {}
}
