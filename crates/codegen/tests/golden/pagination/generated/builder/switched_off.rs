// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/switched-off`.
    #[doc(alias = "/switched-off")]
    pub fn switched_off(&self) -> SwitchedOff<'_> {
        SwitchedOff::new(self)
    }
}

call_builder! {
    #[operation("switched_off", "GET", "/switched-off")]
    #[accept("application/json")]
    #[response(Vec<types::Row>, json("200"))]
    #[derive(Clone)]
    pub struct SwitchedOff {
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
        /// The optional query parameter `offset`.
        #[write(query("offset"))]
        offset: Optional<i64>,
    }
}
