// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(self_operation)]
    #[operation("self_operation", "GET", "/self")]
    #[response((), empty("204"))]
    pub struct SelfOperation {}
}
