// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// An operation of the published document
    ///
    /// Sends a `GET` request to `/published`.
    #[doc(alias = "/published")]
    pub fn published(&self) -> Published<'_> {
        Published::new(self)
    }
}

call_builders! {
    #[operation("published", "GET", "/published")]
    type Published = Result<(), ()>;
}

/// Builder for [`Client::published`](crate::Client::published).
#[derive(Clone, Debug)]
pub struct Published<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Published<'a> {
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
