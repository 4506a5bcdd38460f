// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/con`.
    #[doc(alias = "/con")]
    pub fn con(&self) -> Con<'_> {
        Con::new(self)
    }
}

call_builder! {
    #[operation("con", "GET", "/con")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct Con {}
}
