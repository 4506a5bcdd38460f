// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/ſ`.
    #[doc(alias = "ſ", alias = "/ſ")]
    pub fn s(&self) -> S<'_> {
        S::new(self)
    }
}

call_builders! {
    #[operation("s", "GET", "/ſ", id = "ſ")]
    type S = Result<types::Everything, ()>;
}

/// Builder for [`Client::s`](crate::Client::s).
#[derive(Clone, Debug)]
pub struct S<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> S<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
