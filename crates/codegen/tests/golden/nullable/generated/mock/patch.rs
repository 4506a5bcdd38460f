// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(change)]
    #[operation("change", "PATCH", "/patch")]
    #[statuses("200")]
    pub struct Change {
        #[read(json())]
        pub body: types::Patch,
    }

    fn response(value: types::Patch) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
