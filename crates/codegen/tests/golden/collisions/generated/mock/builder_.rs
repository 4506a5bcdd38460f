// Generated; do not edit.

use crate::{responses, types};
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(answers)]
    #[operation("answers", "GET", "/answers")]
    #[statuses("200", "201", "202")]
    pub struct Answers {}

    fn response(value: responses::AnswersSuccess) -> mock::Documented {
        match value {
            responses::AnswersSuccess::Ok(value) => {
                mock::Documented::json(&["200"], &value)
            }
            responses::AnswersSuccess::Created(value) => {
                mock::Documented::bytes(&["201"], "text/plain", value)
            }
            responses::AnswersSuccess::Accepted => mock::Documented::empty(&["202"]),
        }
    }

    fn error(_value: ()) -> mock::Documented {
        mock::Documented::empty(&[])
    }
}
