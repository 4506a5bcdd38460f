// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(put_event)]
    #[operation("put_event", "PUT", "/event")]
    #[statuses("200")]
    pub struct PutEvent {
        #[read(json())]
        pub body: types::Event,
    }

    fn response(value: types::Event) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
