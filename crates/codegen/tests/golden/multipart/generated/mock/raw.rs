// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{Bytes, mock, mock_operation};

mock_operation! {
    #[stub(write_raw)]
    #[operation("write_raw", "PUT", "/raw")]
    #[statuses("200")]
    pub struct WriteRaw {
        #[read(bytes())]
        pub body: Bytes,
    }

    fn response(value: Bytes) -> mock::Documented {
        mock::Documented::bytes(&["200"], "application/pdf", value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}

mock_operation! {
    #[stub(erase)]
    #[operation("erase", "DELETE", "/raw")]
    #[statuses("204")]
    pub struct Erase {
        #[read(optional(|request|request.json()))]
        pub body: Option<types::EraseBody>,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
