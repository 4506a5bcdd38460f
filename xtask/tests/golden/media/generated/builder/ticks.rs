// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `GET` request to `/ticks`.
    pub fn ticks(&self) -> Ticks<'_> {
        Ticks::new(self)
    }
}

crate::support::call_builders!(Ticks);
/// Builder for [`Client::ticks`](crate::Client::ticks).
#[derive(Clone)]
#[derive(Debug)]
pub struct Ticks<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> Ticks<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            call_options: ::std::default::Default::default(),
        }
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        Ok(
            Call::new(
                OperationInfo {
                    operation_id: "ticks",
                    method: "GET",
                    path: "/ticks",
                },
                self.call_options,
            ),
        )
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
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
