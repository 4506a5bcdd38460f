// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

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
