// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/elsewhere`.
    #[doc(alias = "/elsewhere")]
    pub fn elsewhere(&self) -> Elsewhere<'_> {
        Elsewhere::new(self)
    }

    /// Sends a `POST` request to `/elsewhere`.
    #[doc(alias = "/elsewhere")]
    pub fn beside(&self) -> Beside<'_> {
        Beside::new(self)
    }
}

call_builder! {
    #[operation("elsewhere", "GET", "/elsewhere")]
    #[server("https://eu.calls.example/v2")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Elsewhere {}
}

call_builder! {
    #[operation("beside", "POST", "/elsewhere")]
    #[server("/v3")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Beside {}
}
