// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/用户`.
    #[doc(alias = "/用户")]
    pub fn 用户(&self) -> 用户<'_> {
        用户::new(self)
    }
}

call_builder! {
    #[operation("用户", "GET", "/用户")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct 用户 {}
}
