// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/jobs`.
    #[doc(alias = "/jobs")]
    pub fn start(&self) -> Start<'_> {
        Start::new(self)
    }
}

call_builders! {
    #[operation("start", "POST", "/jobs")]
    type Start = Result<Option<types::Row>, ()>;
}

/// Builder for [`Client::start`](crate::Client::start).
#[derive(Clone, Debug)]
pub struct Start<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Start<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<Option<types::Row>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::<types::Row>::from_response(response)
                .await?
                .map(Some)),
            202 => Ok(ResponseValue::empty(response).map(|()| None)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `text/csv`; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send_text(self) -> Result<ResponseValue<responses::StartTextSuccess>, Error<()>> {
        let response = Call::send(self.client, self.call(), "text/csv").await?;
        match response.status().as_u16() {
            200 | 202 => ResponseValue::by_status(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
