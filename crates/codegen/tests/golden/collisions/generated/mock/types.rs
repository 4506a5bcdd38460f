// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(types)]
    #[operation("types", "GET", "/types")]
    #[response(types::Everything, json("200"))]
    pub struct Types {}
}
