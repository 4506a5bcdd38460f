// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/con`.
    #[doc(alias = "/con")]
    pub fn con(&self) -> Con<'_> {
        Con::new(self)
    }
}

call_builders! {
    #[operation("con", "GET", "/con")]
    type Con = Result<types::Everything, ()>;
}

/// Builder for [`Client::con`](crate::Client::con).
#[derive(Clone, Debug)]
pub struct Con<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Con<'a> {
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
