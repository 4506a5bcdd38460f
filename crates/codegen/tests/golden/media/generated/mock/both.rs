// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(both)]
    #[operation("both", "GET", "/both")]
    #[response((), empty("204"))]
    pub struct Both {}
}
