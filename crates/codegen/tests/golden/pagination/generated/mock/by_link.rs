// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_link)]
    #[operation("by_link", "GET", "/by-link")]
    #[response(Vec<types::Row>, json("200"))]
    pub struct ByLink {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
    }
}
