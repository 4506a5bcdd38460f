// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_plans)]
    #[operation("list_plans", "GET", "/plans")]
    #[response(types::Plan, json("200"))]
    pub struct ListPlans {}
}
