// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(upload)]
    #[operation("upload", "PUT", "/upload")]
    #[statuses("204")]
    pub struct Upload {
        #[read(multipart())]
        pub body: Vec<mock::Part>,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
