// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(slips)]
    #[operation("slips", "GET", "/slips/{missing}")]
    #[statuses("204")]
    pub struct Slips {
        #[read(path("missing", "simple", false))]
        pub missing: String,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
