// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, RequiredOrNull};
use openapi_client_runtime::lenient::{InShape, Integer};
use openapi_client_runtime::wire::{Call, nullable_body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/number`.
    #[doc(alias = "/number", alias = "number")]
    pub fn replace_number(&self) -> ReplaceNumber<'_> {
        ReplaceNumber::new(self)
    }
}

call_builders! {
    #[operation("replace_number", "PUT", "/number")]
    type ReplaceNumber = Result<Option<i64>, ()>;
}

/// Builder for [`Client::replace_number`](crate::Client::replace_number).
#[derive(Clone, Debug)]
pub struct ReplaceNumber<'a> {
    client: &'a Client,
    body: Result<Option<Option<i64>>, String>,
    call_options: CallOptions,
}

impl<'a> ReplaceNumber<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<RequiredOrNull<i64>, M>) -> Self {
        self.body = nullable_body(value);
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Option<i64>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::<InShape<Option<Integer>, Option<i64>>>::from_response(response)
                .await
                .map(|response| response.map(|value| value.0)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
