// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(without_a_tag)]
    #[operation("without_a_tag", "GET", "/health")]
    #[response(types::Health, json("200"))]
    pub struct WithoutATag {}
}
