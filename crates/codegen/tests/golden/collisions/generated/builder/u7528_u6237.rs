// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/用户`.
    #[doc(alias = "/用户")]
    pub fn 用户(&self) -> 用户<'_> {
        用户::new(self)
    }
}

call_builders! {
    #[operation("用户", "GET", "/用户")]
    type 用户 = Result<types::Everything, ()>;
}

/// Builder for [`Client::用户`](crate::Client::用户).
#[derive(Clone, Debug)]
pub struct 用户<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> 用户<'a> {
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
