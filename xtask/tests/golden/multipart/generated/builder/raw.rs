// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `PUT` request to `/raw`.
    pub fn write_raw(&self) -> WriteRaw<'_> {
        WriteRaw::new(self)
    }

    /// Sends a `DELETE` request to `/raw`.
    pub fn erase(&self) -> Erase<'_> {
        Erase::new(self)
    }
}

crate::support::call_builders!(WriteRaw, Erase);
/// Builder for [`Client::write_raw`](crate::Client::write_raw).
#[derive(Debug)]
pub struct WriteRaw<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<::reqwest::Body>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> WriteRaw<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body: bytes, or a stream of them.
    pub fn body(mut self, value: impl ::std::convert::Into<::reqwest::Body>) -> Self {
        self.body = Ok(Some(value.into()));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "write_raw",
                method: "PUT",
                path: "/raw",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        call.bytes("application/pdf", body);
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
    ) -> ::std::result::Result<ResponseValue<ByteStream>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/pdf").await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::erase`](crate::Client::erase).
#[derive(Clone)]
#[derive(Debug)]
pub struct Erase<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::EraseBody>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> Erase<'a> {
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
        V: ::std::convert::TryInto<types::EraseBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::EraseBody>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::EraseBody) -> types::builder::EraseBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "erase",
                method: "DELETE",
                path: "/raw",
            },
            self.call_options,
        );
        if let Some(body) = self.body? {
            let body: types::EraseBody = crate::support::wire::converted("body", body)?;
            call.json("application/json", &body)?;
        }
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
