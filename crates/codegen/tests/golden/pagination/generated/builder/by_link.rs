// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};

impl Client {
    /// Sends a `GET` request to `/by-link`.
    #[doc(alias = "/by-link")]
    pub fn by_link(&self) -> ByLink<'_> {
        ByLink::new(self)
    }
}

call_builder! {
    #[operation("by_link", "GET", "/by-link")]
    #[accept("application/json")]
    #[response(Vec<types::Row>, json("200"))]
    #[derive(Clone)]
    pub struct ByLink {
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
    }
}

paged! {
    impl ByLink {
        const PAGING: Paging = Paging::Link;
        fn pages(page: Vec<types::Row>) -> () {
            PageFacts::new(page.len())
        }

        fn items(page: Vec<types::Row>) -> types::Row {
            page
        }
    }
}
