// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/condensers`.
    #[doc(alias = "/condensers")]
    pub fn list(&self) -> List<'_> {
        List::new(self)
    }
}

call_builder! {
    #[operation("list", "GET", "/condensers")]
    #[accept("application/json")]
    #[response(Vec<types::Condenser>, json("200"))]
    #[derive(Clone)]
    pub struct List {}
}
