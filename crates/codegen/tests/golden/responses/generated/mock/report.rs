// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::{responses, types};

mock_operation! {
    #[stub(report)]
    #[operation("report", "GET", "/report")]
    #[statuses("200")]
    pub struct Report {}

    fn response(value: Vec<types::Job>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
