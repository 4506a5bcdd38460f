// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};

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

impl ByCursor<'_> {
    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::ByCursorResponse, ()> {
        self.0.pages(
            Self::READING,
            Paging::Cursor {
                parameter: "pageToken",
            },
            |page| PageFacts::new(page.rows.len()).cursor(&page.next_page_token),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::ByCursorResponse, types::Row, ()> {
        self.pages().into_items(|page| page.rows)
    }
}
