// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(merge)]
    #[operation("merge", "PATCH", "/patch")]
    #[statuses("200")]
    pub struct Merge {
        #[read(json())]
        pub body: types::Meta,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
