// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(send_operation)]
    #[operation("send_operation", "GET", "/send")]
    #[response(types::Everything, json("200"))]
    pub struct SendOperation {}
}
