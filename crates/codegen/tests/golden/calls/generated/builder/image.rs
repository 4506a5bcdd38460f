// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::{Body, call_builder};

impl Client {
    /// Sends a `PUT` request to `/image`.
    #[doc(alias = "/image")]
    pub fn send_image(&self) -> SendImage<'_> {
        SendImage::new(self)
    }
}

call_builder! {
    #[operation("send_image", "PUT", "/image")]
    #[response((), empty("204"))]
    pub struct SendImage {}

    /// The whole body.
    #[body(bytes("image/*", range))]
    type Body = Required<Body>;
}
