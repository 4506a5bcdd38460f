// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(write_text)]
    #[operation("write_text", "PUT", "/text")]
    #[statuses("200")]
    pub struct WriteText {
        #[read(text())]
        pub body: String,
    }

    fn response(value: String) -> mock::Documented {
        mock::Documented::bytes(&["200"], "text/plain", value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
