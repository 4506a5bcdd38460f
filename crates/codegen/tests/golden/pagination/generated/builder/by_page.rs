// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};

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

paged! {
    impl ByPage {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::NumberedPage) -> () {
            PageFacts::new(page.result.len()).has_next(&page.has_next).total(&page.total)
        }

        fn items(page: types::NumberedPage) -> types::Row {
            page.result
        }
    }
}
