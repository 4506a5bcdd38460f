// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `GET` request to `/list-b`.
    pub fn list_things3(&self) -> ListThings3<'_> {
        ListThings3::new(self)
    }
}

crate::support::call_builders!(ListThings3);
/// Builder for [`Client::list_things3`](crate::Client::list_things3).
#[derive(Clone)]
#[derive(Debug)]
pub struct ListThings3<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> ListThings3<'a> {
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
                    operation_id: "list_things3",
                    method: "GET",
                    path: "/list-b",
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
    ) -> ::std::result::Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Everything>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
