// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(stated)]
    #[operation("stated", "GET", "/stated")]
    #[statuses("200")]
    pub struct Stated {
        #[read(query("after", "form", true))]
        pub after: Option<i64>,
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
    }

    fn response(value: types::StatedResponse) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
