// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list)]
    #[operation("list", "GET", "/items")]
    #[response(Vec<types::Entry>, json("200"))]
    pub struct List {}
}
