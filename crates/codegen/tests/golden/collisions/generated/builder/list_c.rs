// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/list-c`.
    #[doc(alias = "list-things", alias = "/list-c", alias = "things4")]
    pub fn list_things4(&self) -> ListThings4<'_> {
        ListThings4::new(self)
    }
}

call_builder! {
    #[operation("list_things4", "GET", "/list-c", id = "list-things")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct ListThings4 {}
}
