// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use uuid::Uuid;

impl Client {
    /// Sends a `GET` request to `/headers`.
    #[doc(alias = "/headers")]
    pub fn by_header(&self) -> ByHeader<'_> {
        ByHeader::new(self)
    }
}

call_builder! {
    #[operation("by_header", "GET", "/headers")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct ByHeader {
        /// The optional header `X-Api-Key`.
        #[doc(alias = "X-Api-Key")]
        #[write(header("X-Api-Key"))]
        x_api_key: Optional<String>,
        /// The optional header `X-List`.
        #[doc(alias = "X-List")]
        #[write(header("X-List"))]
        x_list: Optional<Vec<String>>,
        /// The optional header `X-Object`.
        #[doc(alias = "X-Object")]
        #[write(header("X-Object"), style("simple", true))]
        x_object: Optional<types::Colour>,
        /// The required header `X-Request-Id`.
        #[doc(alias = "X-Request-Id")]
        #[write(header("X-Request-Id"))]
        x_request_id: Required<Uuid>,
        /// The optional cookie `prefs`.
        #[write(cookie("prefs"))]
        prefs: Optional<Vec<String>>,
        /// The optional cookie `session`.
        #[write(cookie("session"))]
        session: Optional<String>,
    }
}
