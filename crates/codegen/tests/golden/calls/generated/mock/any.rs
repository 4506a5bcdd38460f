// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(any)]
    #[operation("any", "POST", "/any")]
    #[response(String, bytes("200"), "text/plain")]
    pub struct Any {
        #[read(json())]
        pub body: types::Ctx,
    }
}
