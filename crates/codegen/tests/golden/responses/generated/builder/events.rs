// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::stream::{EventStream, text_events};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/events`.
    #[doc(alias = "/events")]
    pub fn events(&self) -> Events<'_> {
        Events::new(self)
    }
}

call_builders! {
    #[operation("events", "GET", "/events")]
    type Events = Result<EventStream<String>, ()>;
}

/// Builder for [`Client::events`](crate::Client::events).
#[derive(Clone, Debug)]
pub struct Events<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Events<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<EventStream<String>>, Error<()>> {
        let response = Call::stream(self.client, self.call(), "text/event-stream").await?;
        match response.status().as_u16() {
            200 => text_events(response),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
