// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list)]
    #[operation("list", "GET", "/events")]
    #[response(Vec<Option<types::Event>>, json("200"))]
    pub struct List {}
}
