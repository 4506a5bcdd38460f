// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/call`.
    #[doc(alias = "Call", alias = "/call")]
    pub fn call_operation(&self) -> CallOperation<'_> {
        CallOperation::new(self)
    }
}

call_builders! {
    #[operation("call_operation", "GET", "/call", id = "Call")]
    type CallOperation = Result<types::Everything, ()>;
}

/// Builder for [`Client::call_operation`](crate::Client::call_operation).
#[derive(Clone, Debug)]
pub struct CallOperation<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> CallOperation<'a> {
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
