// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/events`.
    #[doc(alias = "/events")]
    pub fn list(&self) -> List<'_> {
        List::new(self)
    }
}

call_builder! {
    #[operation("list", "GET", "/events")]
    #[accept("application/json")]
    #[response(Vec<Option<types::Event>>, json("200"))]
    #[derive(Clone)]
    pub struct List {}
}
