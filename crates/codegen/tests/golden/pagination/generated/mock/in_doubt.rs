// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(in_doubt)]
    #[operation("in_doubt", "GET", "/in-doubt")]
    #[response(Vec<types::Row>, json("200"))]
    pub struct InDoubt {
        #[read(query("cursor", "form", true))]
        pub cursor: Option<String>,
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
    }
}
