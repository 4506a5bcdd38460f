// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace_number)]
    #[operation("replace_number", "PUT", "/number")]
    #[response(Option<i64>, json("200"))]
    pub struct ReplaceNumber {
        #[read(json())]
        pub body: Option<i64>,
    }
}
