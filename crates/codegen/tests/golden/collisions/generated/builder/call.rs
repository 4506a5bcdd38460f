// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/call`.
    #[doc(alias = "Call", alias = "/call")]
    pub fn call_operation(&self) -> CallOperation<'_> {
        CallOperation::new(self)
    }
}

call_builder! {
    #[operation("call_operation", "GET", "/call", id = "Call")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct CallOperation {}
}
