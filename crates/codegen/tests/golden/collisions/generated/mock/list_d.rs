// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_things2)]
    #[operation("list_things2", "GET", "/list-d")]
    #[response(types::Everything, json("200"))]
    pub struct ListThings2 {}
}
