// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    Body, ByteStream, CallBuilder, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/image`.
    #[doc(alias = "/image")]
    pub fn send_image(&self) -> SendImage<'_> {
        SendImage::new(self)
    }
}

call_builders! {
    #[operation("send_image", "PUT", "/image")]
    type SendImage = Result<(), ()>;
}

/// Builder for [`Client::send_image`](crate::Client::send_image).
#[derive(Debug)]
pub struct SendImage<'a> {
    client: &'a Client,
    body: Result<Option<Body>, String>,
    call_options: CallOptions,
}

impl<'a> SendImage<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The media type of the body, such as `image/png`.
    pub fn content_type(self, media_type: &str) -> Self {
        CallBuilder::header(self, "content-type", media_type)
    }

    /// The whole body: bytes, or a stream of them.
    pub fn body(mut self, value: impl Into<Body>) -> Self {
        self.body = Ok(Some(value.into()));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        call.bytes("image/*", body);
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
