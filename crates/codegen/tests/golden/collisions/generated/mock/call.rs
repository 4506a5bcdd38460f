// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(call_operation)]
    #[operation("call_operation", "GET", "/call")]
    #[response(types::Everything, json("200"))]
    pub struct CallOperation {}
}
