// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `POST` request to `/jobs`.
    pub fn start(&self) -> Start<'_> {
        Start::new(self)
    }
}

crate::support::call_builders!(Start);
/// Builder for [`Client::start`](crate::Client::start).
#[derive(Clone)]
#[derive(Debug)]
pub struct Start<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> Start<'a> {
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
                    operation_id: "start",
                    method: "POST",
                    path: "/jobs",
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
        ResponseValue<::std::option::Option<types::Row>>,
        Error<()>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(ResponseValue::<types::Row>::from_response(response).await?.map(Some))
            }
            202u16 => Ok(ResponseValue::empty(response).map(|()| None)),
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
    ) -> ::std::result::Result<ResponseValue<responses::StartTextSuccess>, Error<()>> {
        let response = Call::send(self.client, self.call(), "text/csv").await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(
                    ResponseValue::text(response)
                        .await?
                        .map(responses::StartTextSuccess::Ok),
                )
            }
            202u16 => {
                Ok(
                    ResponseValue::empty(response)
                        .map(|()| responses::StartTextSuccess::Accepted),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
