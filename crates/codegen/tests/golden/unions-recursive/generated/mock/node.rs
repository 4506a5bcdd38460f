// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(put)]
    #[operation("put", "PUT", "/node")]
    #[response(types::Node, json("200"))]
    pub struct Put {
        #[read(json())]
        pub body: types::Node,
    }
}
