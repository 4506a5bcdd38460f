// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/shops/{code}`.
    #[doc(alias = "/shops/{code}")]
    pub fn change_shop(&self) -> ChangeShop<'_> {
        ChangeShop::new(self)
    }
}

call_builder! {
    #[operation("change_shop", "PUT", "/shops/{code}")]
    #[accept("application/json")]
    #[response(types::Shop, json("200"))]
    #[error(types::Problem, json("default"))]
    #[derive(Clone)]
    pub struct ChangeShop {
        /// The required path parameter `code`.
        #[write(path("code"))]
        code: Required<types::Code>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::Shop)]
    type Body = Optional<types::Shop>;
}
