// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(replace_number)]
    #[operation("replace_number", "PUT", "/number")]
    #[statuses("200")]
    pub struct ReplaceNumber {
        #[read(json())]
        pub body: Option<i64>,
    }

    fn response(value: Option<i64>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
