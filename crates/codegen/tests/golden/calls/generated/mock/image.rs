// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{Bytes, mock, mock_operation};

mock_operation! {
    #[stub(send_image)]
    #[operation("send_image", "PUT", "/image")]
    #[response((), empty("204"))]
    pub struct SendImage {
        #[read(bytes())]
        pub body: Bytes,
    }
}
