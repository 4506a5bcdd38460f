// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(plant)]
    #[operation("plant", "PUT", "/tree")]
    #[response(Option<types::Json>, json("200"))]
    pub struct Plant {
        #[read(json())]
        pub body: types::Tree,
    }
}
