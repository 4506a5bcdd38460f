// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(call_operation)]
    #[operation("call_operation", "GET", "/call")]
    #[statuses("200")]
    pub struct CallOperation {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
