// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::{responses, types};

mock_operation! {
    #[stub(both)]
    #[operation("both", "GET", "/both")]
    #[statuses("204")]
    pub struct Both {}

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
