// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

mock_operation! {
    #[stub(merge)]
    #[operation("merge", "PATCH", "/patch")]
    #[statuses("200")]
    pub struct Merge {
        #[read(json())]
        pub body: types::Meta,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
