// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(clone_operation)]
    #[operation("clone_operation", "GET", "/clone")]
    #[response(types::Everything, json("200"))]
    pub struct CloneOperation {}
}
