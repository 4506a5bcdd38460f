// Generated; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(slips)]
    #[operation("slips", "GET", "/slips/{missing}")]
    #[response((), empty("204"))]
    pub struct Slips {
        #[read(path("missing", "simple", false))]
        pub missing: String,
    }
}
