// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/event`.
    #[doc(alias = "/event", alias = "event")]
    pub fn put_event(&self) -> PutEvent<'_> {
        PutEvent::new(self)
    }
}

call_builder! {
    #[operation("put_event", "PUT", "/event")]
    #[accept("application/json")]
    #[response(types::Event, json("200"))]
    #[derive(Clone)]
    pub struct PutEvent {}

    /// The whole body.
    #[body(json("application/json"), types::builder::Event)]
    type Body = Required<types::Event>;
}
