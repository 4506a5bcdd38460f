// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `POST` request to `/bad/operation`.
    pub fn works(&self) -> Works<'_> {
        Works::new(self)
    }

    /// Sends a `GET` request to `/bad/parameters`.
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

crate::support::call_builders!(Works, Slips);
/// Builder for [`Client::works`](crate::Client::works).
#[derive(Clone)]
#[derive(Debug)]
pub struct Works<'a> {
    client: &'a crate::Client,
    call_options: crate::support::CallOptions,
}

impl<'a> Works<'a> {
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
                    operation_id: "works",
                    method: "POST",
                    path: "/bad/operation",
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
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200u16..=299u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::slips`](crate::Client::slips).
#[derive(Clone)]
#[derive(Debug)]
pub struct Slips<'a> {
    client: &'a crate::Client,
    default: Result<Option<i64>, String>,
    call_options: crate::support::CallOptions,
}

impl<'a> Slips<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            default: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The optional query parameter `default`.
    pub fn default<V>(mut self, value: V) -> Self
    where
        V: std::convert::TryInto<i64>,
        V::Error: ::std::fmt::Display,
    {
        self.default = crate::support::wire::converted("default", value).map(Some);
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "slips",
                method: "GET",
                path: "/bad/parameters",
            },
            self.call_options,
        );
        call.query("default", &self.default?, "form", true)?;
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
    ) -> ::std::result::Result<ResponseValue<types::Wrong>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Wrong>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
