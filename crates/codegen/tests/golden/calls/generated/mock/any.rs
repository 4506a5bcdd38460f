// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(any)]
    #[operation("any", "POST", "/any")]
    #[statuses("200")]
    pub struct Any {
        #[read(json())]
        pub body: types::Ctx,
    }

    fn response(value: String) -> mock::Documented {
        mock::Documented::bytes(&["200"], "text/plain", value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
