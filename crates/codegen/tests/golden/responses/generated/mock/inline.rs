// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(inline)]
    #[operation("inline", "GET", "/inline")]
    #[response(types::InlineResponse, json("200"))]
    #[error(types::InlineError, json("400"))]
    pub struct Inline {}
}
