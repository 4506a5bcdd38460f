// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(draw)]
    #[operation("draw", "POST", "/shapes")]
    #[statuses("200")]
    pub struct Draw {
        #[read(json())]
        pub body: types::Shape,
    }

    fn response(value: types::Animal) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
