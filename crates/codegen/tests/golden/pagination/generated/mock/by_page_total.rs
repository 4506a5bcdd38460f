// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_page_total)]
    #[operation("by_page_total", "GET", "/by-page-total")]
    #[response(types::ByPageTotalResponse, json("200"))]
    pub struct ByPageTotal {
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("pages", "form", true))]
        pub pages: Option<String>,
        #[read(query("perPage", "form", true))]
        pub per_page: Option<i64>,
    }
}
