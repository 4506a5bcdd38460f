// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/answers`.
    #[doc(alias = "/answers")]
    pub fn answers(&self) -> Answers<'_> {
        Answers::new(self)
    }
}

call_builder! {
    #[operation("answers", "GET", "/answers")]
    #[accept("application/json, text/plain")]
    #[response(responses::AnswersSuccess)]
    #[derive(Clone)]
    pub struct Answers {}
}
