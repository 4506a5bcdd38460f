// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_offset)]
    #[operation("by_offset", "GET", "/by-offset")]
    #[statuses("200")]
    pub struct ByOffset {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
        #[read(query("offset", "form", true))]
        pub offset: Option<i64>,
    }

    fn response(value: Vec<types::Row>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
