// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(new_operation)]
    #[operation("new_operation", "GET", "/new")]
    #[response(types::Everything, json("200"))]
    pub struct NewOperation {}
}
