// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/list-a`.
    #[doc(alias = "/list-a", alias = "things")]
    pub fn list_things(&self) -> ListThings<'_> {
        ListThings::new(self)
    }
}

call_builder! {
    #[operation("list_things", "GET", "/list-a")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct ListThings {}
}
