// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/pets/{day}`.
    #[doc(alias = "/pets/{day}")]
    pub fn get(&self) -> Get<'_> {
        Get::new(self)
    }

    /// Sends a `POST` request to `/pets/{day}`.
    #[doc(alias = "post", alias = "/pets/{day}", alias = "operation")]
    pub fn post_operation(&self) -> PostOperation<'_> {
        PostOperation::new(self)
    }
}

call_builder! {
    #[operation("get", "GET", "/pets/{day}")]
    #[accept("application/json")]
    #[response(types::Found, json("200"))]
    #[derive(Clone)]
    pub struct Get {
        /// The required path parameter `day`.
        #[write(path("day"))]
        day: Required<types::FormatDate>,
        /// The optional query parameter `least`.
        #[write(query("least"))]
        least: Optional<types::FormatCountInteger>,
        /// The optional query parameter `price`.
        #[write(query("price"))]
        price: Optional<types::Money>,
    }
}

call_builder! {
    #[operation("post_operation", "POST", "/pets/{day}", id = "post")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct PostOperation {
        /// The required path parameter `day`.
        #[write(path("day"))]
        day: Required<types::FormatDate>,
        /// The optional query parameter `least`.
        #[write(query("least"))]
        least: Optional<types::FormatCountInteger>,
        /// The optional query parameter `price`.
        #[write(query("price"))]
        price: Optional<types::Money>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::Pet)]
    type Body = Optional<types::Pet>;
}
