// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(stated)]
    #[operation("stated", "GET", "/stated")]
    #[response(types::StatedResponse, json("200"))]
    pub struct Stated {
        #[read(query("after", "form", true))]
        pub after: Option<i64>,
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
    }
}
