// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_offset)]
    #[operation("by_offset", "GET", "/by-offset")]
    #[response(Vec<types::Row>, json("200"))]
    pub struct ByOffset {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
        #[read(query("offset", "form", true))]
        pub offset: Option<i64>,
    }
}
