// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(elsewhere)]
    #[operation("elsewhere", "GET", "/elsewhere")]
    #[response((), empty("204"))]
    pub struct Elsewhere {}
}

mock_operation! {
    #[stub(beside)]
    #[operation("beside", "POST", "/elsewhere")]
    #[response((), empty("204"))]
    pub struct Beside {}
}
