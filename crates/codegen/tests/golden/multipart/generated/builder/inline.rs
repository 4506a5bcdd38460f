// Generated; do not edit.

use crate::multipart::builder::UploadInlineBody;
use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Sends a `POST` request to `/inline`.
    #[doc(alias = "/inline")]
    pub fn upload_inline(&self) -> UploadInline<'_> {
        UploadInline::new(self)
    }
}

call_builder! {
    #[operation("upload_inline", "POST", "/inline")]
    #[response((), empty("204"))]
    pub struct UploadInline {}

    /// The whole body.
    #[body(multipart("multipart/form-data"), UploadInlineBody)]
    type Body = Optional<crate::multipart::UploadInlineBody>;
}
