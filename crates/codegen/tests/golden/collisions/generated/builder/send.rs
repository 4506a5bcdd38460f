// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/send`.
    #[doc(alias = "send", alias = "/send")]
    pub fn send_operation(&self) -> SendOperation<'_> {
        SendOperation::new(self)
    }
}

call_builder! {
    #[operation("send_operation", "GET", "/send", id = "send")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct SendOperation {}
}
