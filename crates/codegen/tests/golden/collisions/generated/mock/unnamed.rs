// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get_unnamed_id)]
    #[operation("get_unnamed_id", "GET", "/unnamed/id")]
    #[response(types::Everything, json("200"))]
    pub struct GetUnnamedId {}
}

mock_operation! {
    #[stub(get_unnamed_id2)]
    #[operation("get_unnamed_id2", "GET", "/unnamed/{id}")]
    #[response(types::Everything, json("200"))]
    pub struct GetUnnamedId2 {
        #[read(path("id", "simple", false))]
        pub id: String,
    }
}
