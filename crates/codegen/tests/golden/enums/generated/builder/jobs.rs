// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/jobs/{state}`.
    #[doc(alias = "/jobs/{state}")]
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs::new(self)
    }
}

call_builder! {
    #[operation("jobs", "GET", "/jobs/{state}")]
    #[accept("application/json")]
    #[response(types::Job, json("200"))]
    #[derive(Clone)]
    pub struct Jobs {
        /// The required path parameter `state`.
        #[write(path("state"))]
        state: Required<types::State>,
        /// The optional query parameter `order`.
        #[write(query("order"))]
        order: Optional<Vec<types::JobsOrderItem>>,
    }
}
