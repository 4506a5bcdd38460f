// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PATCH` request to `/patch`.
    #[doc(alias = "/patch")]
    pub fn merge(&self) -> Merge<'_> {
        Merge::new(self)
    }
}

call_builder! {
    #[operation("merge", "PATCH", "/patch")]
    #[response((), empty("200"))]
    #[derive(Clone)]
    pub struct Merge {}

    /// The whole body.
    #[body(json("application/merge-patch+json; charset=utf-8"), types::builder::Meta)]
    type Body = Required<types::Meta>;
}
