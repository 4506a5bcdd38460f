// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/values`.
    #[doc(alias = "/values")]
    pub fn replace(&self) -> Replace<'_> {
        Replace::new(self)
    }
}

call_builder! {
    #[operation("replace", "PUT", "/values")]
    #[accept("application/json")]
    #[response(types::Numbers, json("200"))]
    #[derive(Clone)]
    pub struct Replace {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Numbers)]
    type Body = Required<types::Numbers>;
}
