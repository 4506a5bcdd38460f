// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(plant)]
    #[operation("plant", "PUT", "/tree")]
    #[statuses("200")]
    pub struct Plant {
        #[read(json())]
        pub body: types::Tree,
    }

    fn response(value: Option<types::Json>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
