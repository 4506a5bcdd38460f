// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(ticks)]
    #[operation("ticks", "GET", "/ticks")]
    #[response(Vec<String>, events("200"))]
    pub struct Ticks {}
}
