// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(elsewhere)]
    #[operation("elsewhere", "GET", "/elsewhere")]
    #[statuses("204")]
    pub struct Elsewhere {}

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(beside)]
    #[operation("beside", "POST", "/elsewhere")]
    #[statuses("204")]
    pub struct Beside {}

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
