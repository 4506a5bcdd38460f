// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/list-d`.
    #[doc(alias = "list_things", alias = "/list-d", alias = "things2")]
    pub fn list_things2(&self) -> ListThings2<'_> {
        ListThings2::new(self)
    }
}

call_builder! {
    #[operation("list_things2", "GET", "/list-d", id = "list_things")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct ListThings2 {}
}
