// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `GET` request to `/answers`.
    pub fn answers(&self) -> Answers<'_> {
        Answers::new(self)
    }
}

crate::support::call_builders!(Answers);
/// Builder for [`Client::answers`](crate::Client::answers).
#[derive(Clone)]
#[derive(Debug)]
pub struct Answers<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> Answers<'a> {
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
                    operation_id: "answers",
                    method: "GET",
                    path: "/answers",
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
    ) -> ::std::result::Result<ResponseValue<responses::AnswersSuccess>, Error<()>> {
        let response = Call::send(
                self.client,
                self.call(),
                "application/json, text/plain",
            )
            .await?;
        match response.status().as_u16() {
            200u16 => {
                Ok(
                    ResponseValue::<types::Everything>::from_response(response)
                        .await?
                        .map(responses::AnswersSuccess::Ok),
                )
            }
            201u16 => {
                Ok(
                    ResponseValue::text(response)
                        .await?
                        .map(responses::AnswersSuccess::Created),
                )
            }
            202u16 => {
                Ok(
                    ResponseValue::empty(response)
                        .map(|()| responses::AnswersSuccess::Accepted),
                )
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
