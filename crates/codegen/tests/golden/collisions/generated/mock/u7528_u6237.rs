// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(用户)]
    #[operation("用户", "GET", "/用户")]
    #[statuses("200")]
    pub struct 用户 {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
