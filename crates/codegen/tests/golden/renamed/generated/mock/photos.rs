// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(upload)]
    #[operation("upload", "POST", "/photos")]
    #[response((), empty("204"))]
    pub struct Upload {
        #[read(optional(|request|request.multipart()))]
        pub body: Option<Vec<mock::Part>>,
    }
}
