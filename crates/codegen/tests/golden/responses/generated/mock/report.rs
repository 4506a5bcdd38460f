// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

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
