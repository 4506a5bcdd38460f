// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(upload)]
    #[operation("upload", "POST", "/upload")]
    #[statuses("200")]
    pub struct Upload {
        #[read(multipart())]
        pub body: Vec<mock::Part>,
    }

    fn response(value: types::Upload) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
