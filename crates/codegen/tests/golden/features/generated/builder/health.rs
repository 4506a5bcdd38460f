// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/health`.
    #[doc(alias = "/health")]
    pub fn without_a_tag(&self) -> WithoutATag<'_> {
        WithoutATag::new(self)
    }
}

call_builders! {
    #[operation("without_a_tag", "GET", "/health")]
    type WithoutATag = Result<types::Health, ()>;
}

/// Builder for [`Client::without_a_tag`](crate::Client::without_a_tag).
#[derive(Clone, Debug)]
pub struct WithoutATag<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> WithoutATag<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<types::Health>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
