// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(store)]
    #[operation("store", "PUT", "/maps")]
    #[response(types::Maps, json("200"))]
    pub struct Store {
        #[read(json())]
        pub body: types::Maps,
    }
}
