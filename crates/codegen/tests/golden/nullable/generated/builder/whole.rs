// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/whole`.
    #[doc(alias = "/whole")]
    pub fn replace(&self) -> Replace<'_> {
        Replace::new(self)
    }
}

call_builder! {
    #[operation("replace", "PUT", "/whole")]
    #[accept("application/json")]
    #[response(Option<types::MaybeLabel>, json("200"))]
    #[derive(Clone)]
    pub struct Replace {}

    /// The whole body.
    #[body(json("application/json"), types::builder::ReplaceBody)]
    type Body = OptionalOrNull<types::ReplaceBody>;
}
