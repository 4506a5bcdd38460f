// Generated; do not edit.

use crate::support::mock;
use crate::support::mock::mock_operation;
use crate::types;

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
