// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(upload_inline)]
    #[operation("upload_inline", "POST", "/inline")]
    #[statuses("204")]
    pub struct UploadInline {
        #[read(optional(|request|request.multipart()))]
        pub body: Option<Vec<mock::Part>>,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
