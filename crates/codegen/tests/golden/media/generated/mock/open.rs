// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::{responses, types};

mock_operation! {
    #[stub(open)]
    #[operation("open", "GET", "/open")]
    #[statuses("204")]
    pub struct Open {}

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["204"])
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
