// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    Body, ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/raw`.
    #[doc(alias = "/raw")]
    pub fn write_raw(&self) -> WriteRaw<'_> {
        WriteRaw::new(self)
    }

    /// Sends a `DELETE` request to `/raw`.
    #[doc(alias = "/raw")]
    pub fn erase(&self) -> Erase<'_> {
        Erase::new(self)
    }
}

call_builders! {
    #[operation("write_raw", "PUT", "/raw")]
    type WriteRaw = Result<ByteStream, ()>;
    #[operation("erase", "DELETE", "/raw")]
    type Erase = Result<(), ()>;
}

/// Builder for [`Client::write_raw`](crate::Client::write_raw).
#[derive(Debug)]
pub struct WriteRaw<'a> {
    client: &'a Client,
    body: Result<Option<Body>, String>,
    call_options: CallOptions,
}

impl<'a> WriteRaw<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body: bytes, or a stream of them.
    pub fn body(mut self, value: impl Into<Body>) -> Self {
        self.body = Ok(Some(value.into()));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        call.bytes("application/pdf", body);
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/pdf").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::erase`](crate::Client::erase).
#[derive(Clone, Debug)]
pub struct Erase<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::EraseBody>, String>,
    call_options: CallOptions,
}

impl<'a> Erase<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::EraseBody>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::EraseBody) -> types::builder::EraseBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            let body: types::EraseBody = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
