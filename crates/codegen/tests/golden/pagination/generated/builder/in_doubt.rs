// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/in-doubt`.
    #[doc(alias = "/in-doubt")]
    pub fn in_doubt(&self) -> InDoubt<'_> {
        InDoubt::new(self)
    }
}

call_builder! {
    #[operation("in_doubt", "GET", "/in-doubt")]
    #[accept("application/json")]
    #[response(Vec<types::Row>, json("200"))]
    #[derive(Clone)]
    pub struct InDoubt {
        /// The optional query parameter `cursor`.
        #[write(query("cursor"))]
        cursor: Optional<String>,
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
        /// The optional query parameter `page`.
        #[write(query("page"))]
        page: Optional<i64>,
    }
}
