// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(events)]
    #[operation("events", "GET", "/events")]
    #[statuses("200")]
    pub struct Events {}

    fn response(value: Vec<String>) -> mock::Documented {
        mock::Documented::events(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
