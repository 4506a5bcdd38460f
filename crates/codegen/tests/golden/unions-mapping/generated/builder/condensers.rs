// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/condensers`.
    #[doc(alias = "/condensers")]
    pub fn list(&self) -> List<'_> {
        List::new(self)
    }
}

call_builders! {
    #[operation("list", "GET", "/condensers")]
    type List = Result<Vec<types::Condenser>, ()>;
}

/// Builder for [`Client::list`](crate::Client::list).
#[derive(Clone, Debug)]
pub struct List<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> List<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Condenser>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
