// Generated; do not edit.

use crate::types;
use openapi_client_runtime::responses;

responses! {
    #[operation("answers")]
    pub enum AnswersSuccess {
        #[status("200")]
        Ok(types::Everything),
        #[status("201", text("text/plain"))]
        Created(String),
        #[status("202")]
        Accepted,
    }
}
