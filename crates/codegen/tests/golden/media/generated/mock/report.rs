// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::{responses, types};

mock_operation! {
    #[stub(report)]
    #[operation("report", "GET", "/report")]
    #[statuses("200", "400")]
    pub struct Report {}

    fn response(value: Vec<types::Row>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::Problem) -> mock::Documented {
        mock::Documented::json(&["400"], &value)
    }
}
