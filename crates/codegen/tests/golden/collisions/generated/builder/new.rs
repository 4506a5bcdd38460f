// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/new`.
    #[doc(alias = "new", alias = "/new")]
    pub fn new_operation(&self) -> NewOperation<'_> {
        NewOperation::new(self)
    }
}

call_builders! {
    #[operation("new_operation", "GET", "/new", id = "new")]
    type NewOperation = Result<types::Everything, ()>;
}

/// Builder for [`Client::new_operation`](crate::Client::new_operation).
#[derive(Clone, Debug)]
pub struct NewOperation<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> NewOperation<'a> {
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
