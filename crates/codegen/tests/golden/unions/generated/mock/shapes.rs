// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(draw)]
    #[operation("draw", "POST", "/shapes")]
    #[response(types::Animal, json("200"))]
    pub struct Draw {
        #[read(json())]
        pub body: types::Shape,
    }
}
