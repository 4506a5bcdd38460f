// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

mock_operation! {
    #[stub(by_link)]
    #[operation("by_link", "GET", "/by-link")]
    #[statuses("200")]
    pub struct ByLink {
        #[read(query("limit", "form", true))]
        pub limit: Option<i64>,
    }

    fn response(value: Vec<types::Row>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
