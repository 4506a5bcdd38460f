// Generated; do not edit.

use crate::multipart::builder::Photo;
use crate::{Client, responses, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/photos`.
    #[doc(alias = "/photos")]
    pub fn upload(&self) -> Upload<'_> {
        Upload::new(self)
    }
}

call_builder! {
    #[operation("upload", "POST", "/photos")]
    #[response((), empty("204"))]
    pub struct Upload {}

    /// The whole body.
    #[body(multipart("multipart/form-data"), Photo)]
    type Body = Optional<crate::multipart::Photo>;
}
