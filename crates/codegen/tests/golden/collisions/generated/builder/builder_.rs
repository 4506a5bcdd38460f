// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/answers`.
    #[doc(alias = "/answers")]
    pub fn answers(&self) -> Answers<'_> {
        Answers::new(self)
    }
}

call_builders! {
    #[operation("answers", "GET", "/answers")]
    type Answers = Result<responses::AnswersSuccess, ()>;
}

/// Builder for [`Client::answers`](crate::Client::answers).
#[derive(Clone, Debug)]
pub struct Answers<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Answers<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<responses::AnswersSuccess>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json, text/plain").await?;
        match response.status().as_u16() {
            200 | 201 | 202 => ResponseValue::by_status(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
