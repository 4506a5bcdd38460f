// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_cursor)]
    #[operation("by_cursor", "GET", "/by-cursor")]
    #[response(types::ByCursorResponse, json("200"))]
    pub struct ByCursor {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
        #[read(query("pageToken", "form", true))]
        pub page_token: Option<String>,
    }
}
