// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/switched-off`.
    pub fn switched_off(&self) -> SwitchedOff<'_> {
        SwitchedOff::new(self)
    }
}

crate::support::call_builders!(SwitchedOff);
/// Builder for [`Client::switched_off`](crate::Client::switched_off).
#[derive(Clone)]
#[derive(Debug)]
pub struct SwitchedOff<'a> {
    client: &'a crate::Client,
    limit: Result<Option<i64>, String>,
    offset: Result<Option<i64>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> SwitchedOff<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            limit: Ok(None),
            offset: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `limit`.
    pub fn limit<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.limit = crate::support::wire::converted("limit", value).map(Some);
        self
    }

    /// The optional query parameter `offset`.
    pub fn offset<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.offset = crate::support::wire::converted("offset", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "switched_off",
                method: "GET",
                path: "/switched-off",
            },
            self.call_options,
        );
        call.query("limit", &self.limit?, "form", true)?;
        call.query("offset", &self.offset?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<::std::vec::Vec<types::Row>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => {
                ResponseValue::<::std::vec::Vec<types::Row>>::from_response(response)
                    .await
            }
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
