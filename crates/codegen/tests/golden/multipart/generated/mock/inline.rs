// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(upload_inline)]
    #[operation("upload_inline", "POST", "/inline")]
    #[response((), empty("204"))]
    pub struct UploadInline {
        #[read(optional(|request|request.multipart()))]
        pub body: Option<Vec<mock::Part>>,
    }
}
