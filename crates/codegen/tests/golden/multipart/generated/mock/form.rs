// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(submit)]
    #[operation("submit", "POST", "/form")]
    #[response((), empty("200"))]
    pub struct Submit {
        #[read(form(&[]))]
        pub body: types::SubmitBody,
    }
}
