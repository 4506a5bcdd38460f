// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/new`.
    #[doc(alias = "new", alias = "/new")]
    pub fn new_operation(&self) -> NewOperation<'_> {
        NewOperation::new(self)
    }
}

call_builder! {
    #[operation("new_operation", "GET", "/new", id = "new")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct NewOperation {}
}
