// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(async_)]
    #[operation("async_", "GET", "/async")]
    #[response(types::Everything, json("200"))]
    pub struct Async {}
}

mock_operation! {
    #[stub(error_operation)]
    #[operation("error_operation", "GET", "/error")]
    #[response(types::Everything, json("200"))]
    pub struct ErrorOperation {}
}
