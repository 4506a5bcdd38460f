// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(start_operation)]
    #[operation("start", "POST", "/jobs")]
    #[response(Option<types::Row>, json("200"), empty("202"))]
    pub struct Start {}
}
