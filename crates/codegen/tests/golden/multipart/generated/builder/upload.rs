// Generated; do not edit.

use crate::multipart::builder::UploadMultipart;
use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/upload`.
    #[doc(alias = "/upload")]
    pub fn upload(&self) -> Upload<'_> {
        Upload::new(self)
    }
}

call_builder! {
    #[operation("upload", "POST", "/upload")]
    #[accept("application/json")]
    #[response(types::Upload, json("200"))]
    pub struct Upload {}

    /// The whole body.
    #[body(multipart("multipart/form-data"), UploadMultipart)]
    type Body = Required<crate::multipart::UploadMultipart>;
}
