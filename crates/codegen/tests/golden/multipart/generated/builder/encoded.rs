// Generated; do not edit.

use crate::multipart::builder::UploadEncodedBody;
use crate::{Client, types};
use openapi_client_runtime::call_builder;
use openapi_client_runtime::wire::Encoding;

impl Client {
    /// Sends a `PUT` request to `/encoded`.
    #[doc(alias = "/encoded")]
    pub fn submit_encoded(&self) -> SubmitEncoded<'_> {
        SubmitEncoded::new(self)
    }

    /// Sends a `POST` request to `/encoded`.
    #[doc(alias = "/encoded")]
    pub fn upload_encoded(&self) -> UploadEncoded<'_> {
        UploadEncoded::new(self)
    }
}

call_builder! {
    #[operation("submit_encoded", "PUT", "/encoded")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct SubmitEncoded {}

    /// The whole body.
    #[body(
        form(
            "application/x-www-form-urlencoded",
            (
                "deep",
                Encoding::Style{style:"deepObject",
                explode:true,
                allow_reserved:false}
            ),
            (
                "joined",
                Encoding::Style{style:"form",
                explode:false,
                allow_reserved:false}
            ),
            ("json", Encoding::Json),
            (
                "piped",
                Encoding::Style{style:"pipeDelimited",
                explode:false,
                allow_reserved:false}
            ),
            (
                "spread",
                Encoding::Style{style:"form",
                explode:true,
                allow_reserved:false}
            ),
            ("url", Encoding::Style{style:"form", explode:true, allow_reserved:true})
        ),
        types::builder::SubmitEncodedBody
    )]
    type Body = Required<types::SubmitEncodedBody>;
}

call_builder! {
    #[operation("upload_encoded", "POST", "/encoded")]
    #[response((), empty("204"))]
    pub struct UploadEncoded {}

    /// The whole body.
    #[body(multipart("multipart/form-data"), UploadEncodedBody)]
    type Body = Required<crate::multipart::UploadEncodedBody>;
}
