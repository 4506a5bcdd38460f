// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/gen`.
    #[doc(alias = "gen", alias = "/gen")]
    pub fn gen_value(&self) -> GenValue<'_> {
        GenValue::new(self)
    }
}

call_builders! {
    #[operation("gen_value", "GET", "/gen", id = "gen")]
    type GenValue = Result<types::Everything, ()>;
}

/// Builder for [`Client::gen_value`](crate::Client::gen_value).
#[derive(Clone, Debug)]
pub struct GenValue<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> GenValue<'a> {
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
