// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

mock_operation! {
    #[stub(change)]
    #[operation("change", "PATCH", "/patch")]
    #[statuses("200")]
    pub struct Change {
        #[read(json())]
        pub body: types::Patch,
    }

    fn response(value: types::Patch) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
