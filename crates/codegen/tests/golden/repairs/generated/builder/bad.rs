// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/bad/operation`.
    #[doc(alias = "/bad/operation")]
    pub fn works(&self) -> Works<'_> {
        Works::new(self)
    }

    /// Sends a `GET` request to `/bad/parameters`.
    #[doc(alias = "/bad/parameters")]
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

call_builder! {
    #[operation("works", "POST", "/bad/operation")]
    #[response((), empty("2XX"))]
    #[derive(Clone)]
    pub struct Works {}
}

call_builder! {
    #[operation("slips", "GET", "/bad/parameters")]
    #[accept("application/json")]
    #[response(types::Wrong, json("200"))]
    #[derive(Clone)]
    pub struct Slips {
        /// The optional query parameter `default`.
        #[write(query("default"))]
        default: Optional<i64>,
    }
}
