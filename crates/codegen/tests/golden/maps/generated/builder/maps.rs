// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/maps`.
    #[doc(alias = "/maps")]
    pub fn store(&self) -> Store<'_> {
        Store::new(self)
    }
}

call_builder! {
    #[operation("store", "PUT", "/maps")]
    #[accept("application/json")]
    #[response(types::Maps, json("200"))]
    #[derive(Clone)]
    pub struct Store {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Maps)]
    type Body = Required<types::Maps>;
}
