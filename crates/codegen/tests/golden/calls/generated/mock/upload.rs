// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(upload)]
    #[operation("upload", "PUT", "/upload")]
    #[response((), empty("204"))]
    pub struct Upload {
        #[read(multipart())]
        pub body: Vec<mock::Part>,
    }
}
