// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace)]
    #[operation("replace", "PUT", "/values")]
    #[statuses("200")]
    pub struct Replace {
        #[read(json())]
        pub body: types::Numbers,
    }

    fn response(value: types::Numbers) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
