// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/slips/{missing}`.
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

crate::support::call_builders!(Slips);
/// Builder for [`Client::slips`](crate::Client::slips).
#[derive(Clone)]
#[derive(Debug)]
pub struct Slips<'a> {
    client: &'a crate::Client,
    missing: Result<::std::string::String, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Slips<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            missing: Err("missing was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The required path parameter `missing`.
    pub fn missing<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.missing = crate::support::wire::converted("missing", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "slips",
                method: "GET",
                path: "/slips/{missing}",
            },
            self.call_options,
        );
        call.path("missing", &self.missing?, "simple", false)?;
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
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
