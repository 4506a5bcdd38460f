// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(store)]
    #[operation("store", "PUT", "/maps")]
    #[statuses("200")]
    pub struct Store {
        #[read(json())]
        pub body: types::Maps,
    }

    fn response(value: types::Maps) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
