// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(merge)]
    #[operation("merge", "PATCH", "/patch")]
    #[response((), empty("200"))]
    pub struct Merge {
        #[read(json())]
        pub body: types::Meta,
    }
}
