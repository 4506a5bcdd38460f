// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// A report, "quoted" bold with \[links\] and `code`.
    ///
    /// Lines of text.
    ///
    /// ```text
    /// indented code { }
    /// ```
    ///
    /// ```json
    /// {"a": 1}
    /// ```
    ///
    /// * a list
    /// * of `https://example.com/addresses` and `<angle>` brackets
    ///
    /// Sends a `GET` request to `/report`.
    pub fn report(&self) -> Report<'_> {
        Report::new(self)
    }
}

crate::support::call_builders!(Report);
/// Builder for [`Client::report`](crate::Client::report).
#[derive(Clone)]
#[derive(Debug)]
pub struct Report<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> Report<'a> {
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
                    operation_id: "report",
                    method: "GET",
                    path: "/report",
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
    ) -> ::std::result::Result<ResponseValue<::std::vec::Vec<types::Job>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<::std::vec::Vec<types::Job>>::from_response(response)
                    .await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Sends the call and asks for `text/csv`. Otherwise like [`send`](Self::send).
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send_text(
        self,
    ) -> ::std::result::Result<ResponseValue<::std::string::String>, Error<()>> {
        let response = Call::send(self.client, self.call(), "text/csv").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::text(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
