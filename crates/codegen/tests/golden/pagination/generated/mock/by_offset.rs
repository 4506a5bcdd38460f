// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

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
