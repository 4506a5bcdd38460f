// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(both)]
    #[operation("both", "GET", "/both")]
    #[statuses("204")]
    pub struct Both {}

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
