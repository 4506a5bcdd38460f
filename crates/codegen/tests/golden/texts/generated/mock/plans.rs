// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_plans)]
    #[operation("list_plans", "GET", "/plans")]
    #[statuses("200")]
    pub struct ListPlans {}

    fn response(value: types::Plan) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
