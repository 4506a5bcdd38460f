// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/gen`.
    #[doc(alias = "gen", alias = "/gen")]
    pub fn gen_value(&self) -> GenValue<'_> {
        GenValue::new(self)
    }
}

call_builder! {
    #[operation("gen_value", "GET", "/gen", id = "gen")]
    #[accept("application/json")]
    #[response(types::Everything, json("200"))]
    #[derive(Clone)]
    pub struct GenValue {}
}
