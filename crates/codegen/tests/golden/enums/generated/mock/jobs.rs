// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(jobs)]
    #[operation("jobs", "GET", "/jobs/{state}")]
    #[response(types::Job, json("200"))]
    pub struct Jobs {
        #[read(path("state", "simple", false))]
        pub state: types::State,
        #[read(query("order", "form", true))]
        pub order: Option<Vec<types::JobsOrderItem>>,
    }
}
