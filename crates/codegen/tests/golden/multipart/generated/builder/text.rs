// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/text`.
    #[doc(alias = "/text")]
    pub fn write_text(&self) -> WriteText<'_> {
        WriteText::new(self)
    }
}

call_builders! {
    #[operation("write_text", "PUT", "/text")]
    type WriteText = Result<String, ()>;
}

/// Builder for [`Client::write_text`](crate::Client::write_text).
#[derive(Debug)]
pub struct WriteText<'a> {
    client: &'a Client,
    body: Result<Option<String>, String>,
    call_options: CallOptions,
}

impl<'a> WriteText<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.body = body(value);
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        call.bytes("text/plain", body);
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<String>, Error<()>> {
        let response = Call::send(self.client, self.call(), "text/plain").await?;
        match response.status().as_u16() {
            200 => ResponseValue::text(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
