// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(published)]
    #[operation("published", "GET", "/published")]
    #[response((), empty("204"))]
    pub struct Published {}
}
