// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_things4)]
    #[operation("list_things4", "GET", "/list-c")]
    #[statuses("200")]
    pub struct ListThings4 {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
