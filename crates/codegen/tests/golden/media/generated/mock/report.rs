// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(report)]
    #[operation("report", "GET", "/report")]
    #[response(Vec<types::Row>, json("200"))]
    #[error(types::Problem, json("400"))]
    pub struct Report {}
}
