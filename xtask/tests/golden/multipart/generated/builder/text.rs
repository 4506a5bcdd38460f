// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `PUT` request to `/text`.
    pub fn write_text(&self) -> WriteText<'_> {
        WriteText::new(self)
    }
}

crate::support::call_builders!(WriteText);
/// Builder for [`Client::write_text`](crate::Client::write_text).
#[derive(Debug)]
pub struct WriteText<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> WriteText<'a> {
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
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            ::std::string::String,
        >("body", value)
            .map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "write_text",
                method: "PUT",
                path: "/text",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        call.bytes("text/plain", body);
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
    ) -> ::std::result::Result<ResponseValue<::std::string::String>, Error<()>> {
        let response = Call::send(self.client, self.call(), "text/plain").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::text(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
