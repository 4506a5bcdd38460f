// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace)]
    #[operation("replace", "PUT", "/values")]
    #[response(types::Numbers, json("200"))]
    pub struct Replace {
        #[read(json())]
        pub body: types::Numbers,
    }
}
