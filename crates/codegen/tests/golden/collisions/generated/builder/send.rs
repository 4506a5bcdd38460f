// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/send`.
    #[doc(alias = "send", alias = "/send")]
    pub fn send_operation(&self) -> SendOperation<'_> {
        SendOperation::new(self)
    }
}

call_builders! {
    #[operation("send_operation", "GET", "/send", id = "send")]
    type SendOperation = Result<types::Everything, ()>;
}

/// Builder for [`Client::send_operation`](crate::Client::send_operation).
#[derive(Clone, Debug)]
pub struct SendOperation<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> SendOperation<'a> {
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
