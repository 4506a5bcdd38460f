// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(inline)]
    #[operation("inline", "GET", "/inline")]
    #[statuses("200", "400")]
    pub struct Inline {}

    fn response(value: types::InlineResponse) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::InlineError) -> mock::Documented {
        mock::Documented::json(&["400"], &value)
    }
}
