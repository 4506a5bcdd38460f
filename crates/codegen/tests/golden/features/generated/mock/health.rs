// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(without_a_tag)]
    #[operation("without_a_tag", "GET", "/health")]
    #[statuses("200")]
    pub struct WithoutATag {}

    fn response(value: types::Health) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
