// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/self`.
    #[doc(alias = "self", alias = "/self")]
    pub fn self_operation(&self) -> SelfOperation<'_> {
        SelfOperation::new(self)
    }
}

call_builders! {
    #[operation("self_operation", "GET", "/self", id = "self")]
    type SelfOperation = Result<(), ()>;
}

/// Builder for [`Client::self_operation`](crate::Client::self_operation).
#[derive(Clone, Debug)]
pub struct SelfOperation<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> SelfOperation<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
