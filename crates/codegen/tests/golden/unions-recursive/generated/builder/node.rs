// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/node`.
    #[doc(alias = "/node")]
    pub fn put(&self) -> Put<'_> {
        Put::new(self)
    }
}

call_builder! {
    #[operation("put", "PUT", "/node")]
    #[accept("application/json")]
    #[response(types::Node, json("200"))]
    #[derive(Clone)]
    pub struct Put {}

    /// The whole body.
    #[body(json("application/json"))]
    type Body = Required<types::Node>;
}
