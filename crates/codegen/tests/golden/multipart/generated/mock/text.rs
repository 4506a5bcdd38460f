// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(write_text)]
    #[operation("write_text", "PUT", "/text")]
    #[response(String, bytes("200"), "text/plain")]
    pub struct WriteText {
        #[read(text())]
        pub body: String,
    }
}
