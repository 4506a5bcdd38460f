// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

mock_operation! {
    #[stub(list)]
    #[operation("list", "GET", "/events")]
    #[statuses("200")]
    pub struct List {}

    fn response(value: Vec<Option<types::Event>>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
