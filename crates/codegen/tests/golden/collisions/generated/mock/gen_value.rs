// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(gen_value)]
    #[operation("gen_value", "GET", "/gen")]
    #[response(types::Everything, json("200"))]
    pub struct GenValue {}
}
