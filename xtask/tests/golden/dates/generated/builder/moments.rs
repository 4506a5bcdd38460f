// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/moments`.
    pub fn moments(&self) -> Moments<'_> {
        Moments::new(self)
    }
}

crate::support::call_builders!(Moments);
/// Builder for [`Client::moments`](crate::Client::moments).
#[derive(Clone)]
#[derive(Debug)]
pub struct Moments<'a> {
    client: &'a crate::Client,
    since: Result<Option<::chrono::DateTime<::chrono::offset::Utc>>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Moments<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            since: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `since`.
    pub fn since<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::chrono::DateTime<::chrono::offset::Utc>>,
        V::Error: ::std::fmt::Display,
    {
        self.since = crate::support::wire::converted("since", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "moments",
                method: "GET",
                path: "/moments",
            },
            self.call_options,
        );
        call.query("since", &self.since?, "form", true)?;
        Ok(call)
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
        ResponseValue<::std::vec::Vec<::chrono::DateTime<::chrono::offset::Utc>>>,
        Error<()>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<
                    crate::support::lenient::InShape<
                        ::std::vec::Vec<crate::support::lenient::Timestamp>,
                        ::std::vec::Vec<::chrono::DateTime<::chrono::offset::Utc>>,
                    >,
                >::from_response(response)
                    .await
                    .map(|response| response.map(|value| value.0))
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
