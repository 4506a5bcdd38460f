// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/list-b`.
    #[doc(alias = "listThings", alias = "/list-b", alias = "things3")]
    pub fn list_things3(&self) -> ListThings3<'_> {
        ListThings3::new(self)
    }
}

call_builder! {
    #[operation("list_things3", "GET", "/list-b", id = "listThings")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct ListThings3 {}
}
