// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/shapes`.
    #[doc(alias = "/shapes")]
    pub fn draw(&self) -> Draw<'_> {
        Draw::new(self)
    }
}

call_builder! {
    #[operation("draw", "POST", "/shapes")]
    #[accept("application/json")]
    #[response(types::Animal, json("200"))]
    #[derive(Clone)]
    pub struct Draw {}

    /// The whole body.
    #[body(json("application/json"))]
    type Body = Required<types::Shape>;
}
