// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/client`.
    #[doc(alias = "Client", alias = "/client")]
    pub fn client_operation(&self) -> ClientOperation<'_> {
        ClientOperation::new(self)
    }
}

call_builder! {
    #[operation("client_operation", "GET", "/client", id = "Client")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct ClientOperation {}
}
