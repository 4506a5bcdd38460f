// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
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

/// Builder for [`Client::write_raw`](crate::Client::write_raw).
#[derive(Debug)]
pub struct WriteRaw<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<::reqwest::Body>,
        ::std::string::String,
    >,
}

impl<'a> WriteRaw<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body: bytes, or a stream of them.
    pub fn body(mut self, value: impl ::std::convert::Into<::reqwest::Body>) -> Self {
        self.body = Ok(Some(value.into()));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<ByteStream>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::PUT, "/raw");
            let body = body?.ok_or("the body is not set")?;
            call.bytes("application/pdf", body);
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "write_raw",
        };
        let response = call.send(client, &info).await?;
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
}

impl<'a> Erase<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
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

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::DELETE, "/raw");
            if let Some(body) = body? {
                let body: types::EraseBody = crate::support::wire::converted(
                    "body",
                    body,
                )?;
                call.json("application/json", &body)?;
            }
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "erase",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
