// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_sources)]
    #[operation("list_sources", "GET", "/sources")]
    #[response(Vec<types::Source>, json("200"))]
    pub struct ListSources {}
}

mock_operation! {
    #[stub(create_source)]
    #[operation("create_source", "POST", "/sources")]
    #[response(types::Source, json("200"))]
    pub struct CreateSource {
        #[read(json())]
        pub body: types::CreateSource,
    }
}
