// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/elsewhere`.
    #[doc(alias = "/elsewhere")]
    pub fn elsewhere(&self) -> Elsewhere<'_> {
        Elsewhere::new(self)
    }

    /// Sends a `POST` request to `/elsewhere`.
    #[doc(alias = "/elsewhere")]
    pub fn beside(&self) -> Beside<'_> {
        Beside::new(self)
    }
}

call_builders! {
    #[operation("elsewhere", "GET", "/elsewhere")]
    type Elsewhere = Result<(), ()>;
    #[operation("beside", "POST", "/elsewhere")]
    type Beside = Result<(), ()>;
}

/// Builder for [`Client::elsewhere`](crate::Client::elsewhere).
#[derive(Clone, Debug)]
pub struct Elsewhere<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Elsewhere<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.server("https://eu.calls.example/v2");
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

/// Builder for [`Client::beside`](crate::Client::beside).
#[derive(Clone, Debug)]
pub struct Beside<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Beside<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.server("/v3");
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
