// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(by_cursor)]
    #[operation("by_cursor", "GET", "/by-cursor")]
    #[statuses("200")]
    pub struct ByCursor {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
        #[read(query("pageToken", "form", true))]
        pub page_token: Option<String>,
    }

    fn response(value: types::ByCursorResponse) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
