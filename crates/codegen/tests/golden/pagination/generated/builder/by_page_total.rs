// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};

impl Client {
    /// Sends a `GET` request to `/by-page-total`.
    #[doc(alias = "/by-page-total")]
    pub fn by_page_total(&self) -> ByPageTotal<'_> {
        ByPageTotal::new(self)
    }
}

call_builder! {
    #[operation("by_page_total", "GET", "/by-page-total")]
    #[accept("application/json")]
    #[response(types::ByPageTotalResponse, json("200"))]
    #[derive(Clone)]
    pub struct ByPageTotal {
        /// The optional query parameter `page`.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `pages`.
        ///
        /// Has the name of a method.
        #[write(query("pages"))]
        pages: Optional<String>,
        /// The optional query parameter `perPage`.
        #[write(query("perPage"))]
        per_page: Optional<i64>,
    }
}

paged! {
    impl ByPageTotal {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 0u64,
        };
        fn pages2(page: types::ByPageTotalResponse) -> () {
            PageFacts::new(
                    Some(page)
                        .and_then(|value| value.data.as_ref())
                        .map_or(0, |items| items.len()),
                )
                .total(&page.total_count)
        }

        fn items(page: types::ByPageTotalResponse) -> types::Row {
            Some(page).and_then(|value| value.data).unwrap_or_default()
        }
    }
}
