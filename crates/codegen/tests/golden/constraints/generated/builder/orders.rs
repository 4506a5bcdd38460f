// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/orders`.
    #[doc(alias = "/orders", alias = "order")]
    pub fn create_order(&self) -> CreateOrder<'_> {
        CreateOrder::new(self)
    }
}

call_builder! {
    #[operation("create_order", "POST", "/orders")]
    #[accept("application/json")]
    #[response(types::Order, json("201"))]
    #[derive(Clone)]
    pub struct CreateOrder {}

    /// The whole body.
    #[body(json("application/json"), types::builder::NewOrder)]
    type Body = Required<types::NewOrder>;
}
