// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};

impl Client {
    /// Sends a `GET` request to `/by-offset`.
    #[doc(alias = "/by-offset")]
    pub fn by_offset(&self) -> ByOffset<'_> {
        ByOffset::new(self)
    }
}

call_builder! {
    #[operation("by_offset", "GET", "/by-offset")]
    #[accept("application/json")]
    #[response(Vec<types::Row>, json("200"))]
    #[derive(Clone)]
    pub struct ByOffset {
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
        /// The optional query parameter `offset`.
        #[write(query("offset"))]
        offset: Optional<i64>,
    }
}

paged! {
    impl ByOffset {
        const PAGING: Paging = Paging::Offset {
            parameter: "offset",
        };
        fn pages(page: Vec<types::Row>) -> () {
            PageFacts::new(page.len())
        }

        fn items(page: Vec<types::Row>) -> types::Row {
            page
        }
    }
}
