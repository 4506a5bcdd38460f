// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list)]
    #[operation("list", "GET", "/events")]
    #[statuses("200")]
    pub struct List {}

    fn response(value: Vec<Option<types::Event>>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
