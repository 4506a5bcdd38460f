// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// An operation of the published document
    ///
    /// Sends a `GET` request to `/published`.
    #[doc(alias = "/published")]
    pub fn published(&self) -> Published<'_> {
        Published::new(self)
    }
}

call_builder! {
    #[operation("published", "GET", "/published")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Published {}
}
