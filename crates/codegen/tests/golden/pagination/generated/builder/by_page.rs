// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};

impl Client {
    /// Sends a `GET` request to `/by-page`.
    #[doc(alias = "/by-page")]
    pub fn by_page(&self) -> ByPage<'_> {
        ByPage::new(self)
    }
}

call_builder! {
    #[operation("by_page", "GET", "/by-page")]
    #[accept("application/json")]
    #[response(types::NumberedPage, json("200"))]
    #[derive(Clone)]
    pub struct ByPage {
        /// The optional query parameter `page`.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `page_size`.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `q`.
        #[write(query("q"))]
        q: Optional<String>,
    }
}

impl ByPage<'_> {
    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::NumberedPage, ()> {
        self.0.pages(
            Self::READING,
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| {
                PageFacts::new(page.result.len())
                    .has_next(&page.has_next)
                    .total(&page.total)
            },
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::NumberedPage, types::Row, ()> {
        self.pages().into_items(|page| page.result)
    }
}
