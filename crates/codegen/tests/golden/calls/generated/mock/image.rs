// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{Bytes, mock, mock_operation};

mock_operation! {
    #[stub(send_image)]
    #[operation("send_image", "PUT", "/image")]
    #[statuses("204")]
    pub struct SendImage {
        #[read(bytes())]
        pub body: Bytes,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
