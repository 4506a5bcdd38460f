// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/inline`.
    #[doc(alias = "/inline")]
    pub fn inline(&self) -> Inline<'_> {
        Inline::new(self)
    }
}

call_builders! {
    #[operation("inline", "GET", "/inline")]
    type Inline = Result<types::InlineResponse, types::InlineError>;
}

/// Builder for [`Client::inline`](crate::Client::inline).
#[derive(Clone, Debug)]
pub struct Inline<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Inline<'a> {
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
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::InlineResponse>, Error<types::InlineError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            400 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
