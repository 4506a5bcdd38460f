// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};

impl Client {
    /// Sends a `GET` request to `/by-cursor`.
    #[doc(alias = "/by-cursor")]
    pub fn by_cursor(&self) -> ByCursor<'_> {
        ByCursor::new(self)
    }
}

call_builder! {
    #[operation("by_cursor", "GET", "/by-cursor")]
    #[accept("application/json")]
    #[response(types::ByCursorResponse, json("200"))]
    #[derive(Clone)]
    pub struct ByCursor {
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
        /// The optional query parameter `pageToken`.
        #[write(query("pageToken"))]
        page_token: Optional<String>,
    }
}

paged! {
    impl ByCursor {
        const PAGING: Paging = Paging::Cursor {
            parameter: "pageToken",
        };
        fn pages(page: types::ByCursorResponse) -> () {
            PageFacts::new(page.rows.len()).cursor(&page.next_page_token)
        }

        fn items(page: types::ByCursorResponse) -> types::Row {
            page.rows
        }
    }
}
