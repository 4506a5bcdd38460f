// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(client_operation)]
    #[operation("client_operation", "GET", "/client")]
    #[response(types::Everything, json("200"))]
    pub struct ClientOperation {}
}
