// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// First
    /// second, turned.
    /// An empty map is {}
    /// and goes on.
    ///
    /// Sends a `GET` request to `/plans`.
    #[doc(alias = "/plans", alias = "plans")]
    pub fn list_plans(&self) -> ListPlans<'_> {
        ListPlans::new(self)
    }
}

call_builder! {
    #[operation("list_plans", "GET", "/plans")]
    #[accept("application/json")]
    #[response(types::Plan, json("200"))]
    #[derive(Clone)]
    pub struct ListPlans {}
}
