// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(put_event)]
    #[operation("put_event", "PUT", "/event")]
    #[response(types::Event, json("200"))]
    pub struct PutEvent {
        #[read(json())]
        pub body: types::Event,
    }
}
