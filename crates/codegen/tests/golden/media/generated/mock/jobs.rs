// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(start_operation)]
    #[operation("start", "POST", "/jobs")]
    #[statuses("200", "202")]
    pub struct Start {}

    fn response(value: Option<types::Row>) -> mock::Documented {
        match value {
            Some(value) => mock::Documented::json(&["200"], &value),
            None => mock::Documented::empty(&["202"]),
        }
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
