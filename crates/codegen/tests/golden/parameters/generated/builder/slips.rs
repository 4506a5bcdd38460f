// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `GET` request to `/slips/{missing}`.
    #[doc(alias = "/slips/{missing}")]
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

call_builder! {
    #[operation("slips", "GET", "/slips/{missing}")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Slips {
        /// The required path parameter `missing`.
        #[write(path("missing"))]
        missing: Required<String>,
    }
}
