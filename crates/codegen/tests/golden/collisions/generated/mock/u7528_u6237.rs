// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(用户)]
    #[operation("用户", "GET", "/用户")]
    #[response(types::Everything, json("200"))]
    pub struct 用户 {}
}
