// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_things3)]
    #[operation("list_things3", "GET", "/list-b")]
    #[response(types::Everything, json("200"))]
    pub struct ListThings3 {}
}
