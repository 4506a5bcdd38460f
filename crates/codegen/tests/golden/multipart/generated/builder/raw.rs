// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::{Body, ByteStream, call_builder};

impl Client {
    /// Sends a `PUT` request to `/raw`.
    #[doc(alias = "/raw")]
    pub fn write_raw(&self) -> WriteRaw<'_> {
        WriteRaw::new(self)
    }

    /// Sends a `DELETE` request to `/raw`.
    #[doc(alias = "/raw")]
    pub fn erase(&self) -> Erase<'_> {
        Erase::new(self)
    }
}

call_builder! {
    #[operation("write_raw", "PUT", "/raw")]
    #[accept("application/pdf")]
    #[response(ByteStream, bytes("200"))]
    pub struct WriteRaw {}

    /// The whole body.
    #[body(bytes("application/pdf"))]
    type Body = Required<Body>;
}

call_builder! {
    #[operation("erase", "DELETE", "/raw")]
    #[response((), empty("204"))]
    #[derive(Clone)]
    pub struct Erase {}

    /// The whole body.
    #[body(json("application/json"), types::builder::EraseBody)]
    type Body = Optional<types::EraseBody>;
}
