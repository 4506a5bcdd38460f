// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{Bytes, mock, mock_operation};

mock_operation! {
    #[stub(write_raw)]
    #[operation("write_raw", "PUT", "/raw")]
    #[response(Bytes, bytes("200"), "application/pdf")]
    pub struct WriteRaw {
        #[read(bytes())]
        pub body: Bytes,
    }
}

mock_operation! {
    #[stub(erase)]
    #[operation("erase", "DELETE", "/raw")]
    #[response((), empty("204"))]
    pub struct Erase {
        #[read(optional(|request|request.json()))]
        pub body: Option<types::EraseBody>,
    }
}
