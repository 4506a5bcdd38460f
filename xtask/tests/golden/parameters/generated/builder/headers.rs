// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `GET` request to `/headers`.
    pub fn by_header(&self) -> ByHeader<'_> {
        ByHeader::new(self)
    }
}

crate::support::call_builders!(ByHeader);
/// Builder for [`Client::by_header`](crate::Client::by_header).
#[derive(Clone)]
pub struct ByHeader<'a> {
    client: &'a crate::Client,
    prefs: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    session: Result<Option<::std::string::String>, String>,
    x_api_key: Result<Option<::std::string::String>, String>,
    x_list: Result<Option<::std::vec::Vec<::std::string::String>>, String>,
    x_object: Result<Option<crate::types::Colour>, String>,
    x_request_id: Result<::uuid::Uuid, String>,
    call_options: crate::support::CallOptions,
}

impl ::std::fmt::Debug for ByHeader<'_> {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.debug_struct("ByHeader").finish_non_exhaustive()
    }
}

impl<'a> ByHeader<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            prefs: Ok(None),
            session: Ok(None),
            x_api_key: Ok(None),
            x_list: Ok(None),
            x_object: Ok(None),
            x_request_id: Err("x_request_id was not initialized".to_string()),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional cookie `prefs`.
    pub fn prefs<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.prefs = crate::support::wire::converted("prefs", value).map(Some);
        self
    }

    /// The optional cookie `session`.
    pub fn session<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.session = crate::support::wire::converted("session", value).map(Some);
        self
    }

    /// The optional header `X-Api-Key`.
    pub fn x_api_key<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.x_api_key = crate::support::wire::converted("X-Api-Key", value).map(Some);
        self
    }

    /// The optional header `X-List`.
    pub fn x_list<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::std::vec::Vec<::std::string::String>>,
        V::Error: ::std::fmt::Display,
    {
        self.x_list = crate::support::wire::converted("X-List", value).map(Some);
        self
    }

    /// The optional header `X-Object`.
    pub fn x_object<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<crate::types::Colour>,
        V::Error: ::std::fmt::Display,
    {
        self.x_object = crate::support::wire::converted("X-Object", value).map(Some);
        self
    }

    /// The required header `X-Request-Id`.
    pub fn x_request_id<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<::uuid::Uuid>,
        V::Error: ::std::fmt::Display,
    {
        self.x_request_id = crate::support::wire::converted("X-Request-Id", value);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "by_header",
                method: "GET",
                path: "/headers",
            },
            self.call_options,
        );
        call.header("X-Api-Key", &self.x_api_key?, false)?;
        call.header("X-List", &self.x_list?, false)?;
        call.header("X-Object", &self.x_object?, true)?;
        call.header("X-Request-Id", &self.x_request_id?, false)?;
        call.cookie("prefs", &self.prefs?, true)?;
        call.cookie("session", &self.session?, true)?;
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
