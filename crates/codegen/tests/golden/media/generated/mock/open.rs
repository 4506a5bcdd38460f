// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(open)]
    #[operation("open", "GET", "/open")]
    #[response((), empty("204"))]
    pub struct Open {}
}
