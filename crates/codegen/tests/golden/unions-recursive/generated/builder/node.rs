// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/node`.
    #[doc(alias = "/node")]
    pub fn put(&self) -> Put<'_> {
        Put::new(self)
    }
}

call_builders! {
    #[operation("put", "PUT", "/node")]
    type Put = Result<types::Node, ()>;
}

/// Builder for [`Client::put`](crate::Client::put).
#[derive(Clone, Debug)]
pub struct Put<'a> {
    client: &'a Client,
    body: Result<Option<types::Node>, String>,
    call_options: CallOptions,
}

impl<'a> Put<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Node>, M>) -> Self {
        self.body = body(value);
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Node>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
