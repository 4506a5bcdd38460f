// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/clone`.
    #[doc(alias = "clone", alias = "/clone")]
    pub fn clone_operation(&self) -> CloneOperation<'_> {
        CloneOperation::new(self)
    }
}

call_builder! {
    #[operation("clone_operation", "GET", "/clone", id = "clone")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct CloneOperation {}
}
