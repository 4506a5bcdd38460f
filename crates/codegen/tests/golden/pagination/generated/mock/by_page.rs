// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_page)]
    #[operation("by_page", "GET", "/by-page")]
    #[response(types::NumberedPage, json("200"))]
    pub struct ByPage {
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("q", "form", true))]
        pub q: Option<String>,
    }
}
