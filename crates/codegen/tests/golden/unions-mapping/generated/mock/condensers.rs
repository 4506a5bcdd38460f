// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list)]
    #[operation("list", "GET", "/condensers")]
    #[response(Vec<types::Condenser>, json("200"))]
    pub struct List {}
}
