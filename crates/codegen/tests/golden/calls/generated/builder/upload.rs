// Generated; do not edit.

use crate::multipart::builder::UploadBody;
use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `PUT` request to `/upload`.
    #[doc(alias = "/upload")]
    pub fn upload(&self) -> Upload<'_> {
        Upload::new(self)
    }
}

call_builder! {
    #[operation("upload", "PUT", "/upload")]
    #[response((), empty("204"))]
    pub struct Upload {}

    /// The whole body.
    #[body(multipart("multipart/form-data"), UploadBody)]
    type Body = Required<crate::multipart::UploadBody>;
}
