// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};

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

impl ByLink<'_> {
    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<Vec<types::Row>, ()> {
        self.0.pages(Self::READING, Paging::Link, |page| {
            PageFacts::new(page.len())
        })
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<Vec<types::Row>, types::Row, ()> {
        self.pages().into_items(|page| page)
    }
}
