// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(change)]
    #[operation("change", "PATCH", "/patch")]
    #[response(types::Patch, json("200"))]
    pub struct Change {
        #[read(json())]
        pub body: types::Patch,
    }
}
