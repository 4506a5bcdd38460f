// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `GET` request to `/ticks`.
    pub fn ticks(&self) -> Ticks<'_> {
        Ticks::new(self)
    }
}

/// Builder for [`Client::ticks`](crate::Client::ticks).
#[derive(Clone)]
#[derive(Debug)]
pub struct Ticks<'a> {
    client: &'a crate::Client,
}

impl<'a> Ticks<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self { client: client }
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        Ok(Call::new("ticks", ::reqwest::Method::GET, "/ticks"))
    }

    /// Sends the call.
    ///
    /// Dropping the future cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(
        self,
    ) -> ::std::result::Result<
        ResponseValue<crate::support::stream::EventStream<::std::string::String>>,
        Error<()>,
    > {
        let response = Call::stream(self.client, self.call(), "text/event-stream")
            .await?;
        match response.status().as_u16() {
            200u16 => crate::support::stream::text_events(response),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
