// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(answers)]
    #[operation("answers", "GET", "/answers")]
    #[response(responses::AnswersSuccess)]
    pub struct Answers {}
}
