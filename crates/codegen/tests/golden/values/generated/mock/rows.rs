// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(rows)]
    #[operation("rows", "GET", "/rows")]
    #[response(Vec<types::Row>, json("200"))]
    pub struct Rows {
        #[read(query("ratio", "form", true))]
        pub ratio: Option<f32>,
    }
}
