// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PATCH` request to `/patch`.
    #[doc(alias = "/patch")]
    pub fn change(&self) -> Change<'_> {
        Change::new(self)
    }
}

call_builder! {
    #[operation("change", "PATCH", "/patch")]
    #[accept("application/json")]
    #[response(types::Patch, json("200"))]
    #[derive(Clone)]
    pub struct Change {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Patch)]
    type Body = Required<types::Patch>;
}
