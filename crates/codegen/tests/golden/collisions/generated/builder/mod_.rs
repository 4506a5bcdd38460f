// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/async`.
    #[doc(alias = "async", alias = "/async")]
    pub fn async_(&self) -> Async<'_> {
        Async::new(self)
    }

    /// Sends a `GET` request to `/error`.
    #[doc(alias = "Error", alias = "/error")]
    pub fn error_operation(&self) -> ErrorOperation<'_> {
        ErrorOperation::new(self)
    }
}

call_builder! {
    #[operation("async_", "GET", "/async", id = "async")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct Async {}
}

call_builder! {
    #[operation("error_operation", "GET", "/error", id = "Error")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct ErrorOperation {}
}
