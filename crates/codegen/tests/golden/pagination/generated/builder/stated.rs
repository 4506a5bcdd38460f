// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};

impl Client {
    /// Sends a `GET` request to `/stated`.
    #[doc(alias = "/stated")]
    pub fn stated(&self) -> Stated<'_> {
        Stated::new(self)
    }
}

call_builder! {
    #[operation("stated", "GET", "/stated")]
    #[accept("application/json")]
    #[response(types::StatedResponse, json("200"))]
    #[derive(Clone)]
    pub struct Stated {
        /// The optional query parameter `after`.
        #[write(query("after"))]
        after: Optional<i64>,
        /// The optional query parameter `limit`.
        #[write(query("limit"))]
        limit: Optional<i64>,
    }
}

paged! {
    impl Stated {
        const PAGING: Paging = Paging::Cursor {
            parameter: "after",
        };
        fn pages(page: types::StatedResponse) -> () {
            PageFacts::new(
                    Some(page)
                        .and_then(|value| value.data.as_ref())
                        .and_then(|value| value.rows.as_ref())
                        .map_or(0, |items| items.len()),
                )
                .cursor(
                    &Some(page)
                        .and_then(|value| value.data.as_ref())
                        .and_then(|value| value.meta.as_ref())
                        .and_then(|value| value.last.as_ref()),
                )
        }

        fn items(page: types::StatedResponse) -> types::Row {
            Some(page)
                .and_then(|value| value.data)
                .and_then(|value| value.rows)
                .unwrap_or_default()
        }
    }
}
