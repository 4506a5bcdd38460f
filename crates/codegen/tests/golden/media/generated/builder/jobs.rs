// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/jobs`.
    #[doc(alias = "/jobs")]
    pub fn start(&self) -> Start<'_> {
        Start::new(self)
    }
}

call_builder! {
    #[operation("start", "POST", "/jobs")]
    #[accept("application/json")]
    #[response(Option<types::Row>, optional, json("200"), empty("202"))]
    #[derive(Clone)]
    pub struct Start {}

    /// Sends the call and asks for `text/csv`; see [`CallBuilder`](crate::CallBuilder).
    #[accept("text/csv")]
    #[response(responses::StartTextSuccess)]
    fn send_text() {}
}
