// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/health`.
    #[doc(alias = "/health")]
    pub fn without_a_tag(&self) -> WithoutATag<'_> {
        WithoutATag::new(self)
    }
}

call_builder! {
    #[operation("without_a_tag", "GET", "/health")]
    #[accept("application/json")]
    #[response(types::Health, json("200"))]
    #[derive(Clone)]
    pub struct WithoutATag {}
}
