// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(events)]
    #[operation("events", "GET", "/events")]
    #[response(Vec<String>, events("200"))]
    pub struct Events {}
}
