// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `PUT` request to `/node`.
    pub fn put(&self) -> Put<'_> {
        Put::new(self)
    }
}

crate::support::call_builders!(Put);
/// Builder for [`Client::put`](crate::Client::put).
#[derive(Clone)]
#[derive(Debug)]
pub struct Put<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::Node>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> Put<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Node>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Node>("body", value)
            .map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "put",
                method: "PUT",
                path: "/node",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        call.json("application/json", &body)?;
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
    ) -> ::std::result::Result<ResponseValue<types::Node>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Node>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
