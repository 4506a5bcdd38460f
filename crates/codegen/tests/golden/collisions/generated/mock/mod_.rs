// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(async_)]
    #[operation("async_", "GET", "/async")]
    #[statuses("200")]
    pub struct Async {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(error_operation)]
    #[operation("error_operation", "GET", "/error")]
    #[statuses("200")]
    pub struct ErrorOperation {}

    fn response(value: types::Everything) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
