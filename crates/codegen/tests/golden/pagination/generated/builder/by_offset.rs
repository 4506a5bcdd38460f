// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};

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

impl ByOffset<'_> {
    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<Vec<types::Row>, ()> {
        self.0.pages(
            Self::READING,
            Paging::Offset {
                parameter: "offset",
            },
            |page| PageFacts::new(page.len()),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<Vec<types::Row>, types::Row, ()> {
        self.pages().into_items(|page| page)
    }
}
