// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::lenient::Integer;

impl Client {
    /// Sends a `PUT` request to `/number`.
    #[doc(alias = "/number", alias = "number")]
    pub fn replace_number(&self) -> ReplaceNumber<'_> {
        ReplaceNumber::new(self)
    }
}

call_builder! {
    #[operation("replace_number", "PUT", "/number")]
    #[accept("application/json")]
    #[response(Option<i64>, shape("200";Option<Integer>))]
    #[derive(Clone)]
    pub struct ReplaceNumber {}

    /// The whole body.
    #[body(json("application/json"))]
    type Body = RequiredOrNull<i64>;
}
