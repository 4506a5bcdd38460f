// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/jobs/{state}`.
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs::new(self)
    }
}

crate::support::call_builders!(Jobs);
/// Builder for [`Client::jobs`](crate::Client::jobs).
#[derive(Clone)]
#[derive(Debug)]
pub struct Jobs<'a> {
    client: &'a crate::Client,
    state: Result<crate::types::State, String>,
    order: Result<Option<::std::vec::Vec<crate::types::JobsOrderItem>>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Jobs<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            state: Err("state was not initialized".to_string()),
            order: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `state`.
    pub fn state<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::State>,
        V::Error: ::std::fmt::Display,
    {
        self.state = crate::support::wire::converted("state", value);
        self
    }

    /// The optional query parameter `order`.
    pub fn order<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<crate::types::JobsOrderItem>>,
        V::Error: ::std::fmt::Display,
    {
        self.order = crate::support::wire::converted("order", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "jobs",
                method: "GET",
                path: "/jobs/{state}",
            },
            self.call_options,
        );
        call.path("state", &self.state?, "simple", false)?;
        call.query("order", &self.order?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<types::Job>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Job>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
