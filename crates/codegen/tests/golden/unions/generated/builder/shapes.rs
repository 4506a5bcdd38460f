// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/shapes`.
    #[doc(alias = "/shapes")]
    pub fn draw(&self) -> Draw<'_> {
        Draw::new(self)
    }
}

call_builders! {
    #[operation("draw", "POST", "/shapes")]
    type Draw = Result<types::Animal, ()>;
}

/// Builder for [`Client::draw`](crate::Client::draw).
#[derive(Clone, Debug)]
pub struct Draw<'a> {
    client: &'a Client,
    body: Result<Option<types::Shape>, String>,
    call_options: CallOptions,
}

impl<'a> Draw<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Shape>, M>) -> Self {
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
    pub async fn send(self) -> Result<ResponseValue<types::Animal>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
