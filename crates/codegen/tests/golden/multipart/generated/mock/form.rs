// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(submit)]
    #[operation("submit", "POST", "/form")]
    #[statuses("200")]
    pub struct Submit {
        #[read(form(&[]))]
        pub body: types::SubmitBody,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
