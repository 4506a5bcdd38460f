// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/async`.
    #[doc(alias = "async", alias = "/async")]
    pub fn async_(&self) -> Async<'_> {
        Async::new(self)
    }

    /// Sends a `GET` request to `/error`.
    #[doc(alias = "Error", alias = "/error")]
    pub fn error_operation(&self) -> ErrorOperation<'_> {
        ErrorOperation::new(self)
    }
}

call_builders! {
    #[operation("async_", "GET", "/async", id = "async")]
    type Async = Result<types::Everything, ()>;
    #[operation("error_operation", "GET", "/error", id = "Error")]
    type ErrorOperation = Result<types::Everything, ()>;
}

/// Builder for [`Client::async_`](crate::Client::async_).
#[derive(Clone, Debug)]
pub struct Async<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Async<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::error_operation`](crate::Client::error_operation).
#[derive(Clone, Debug)]
pub struct ErrorOperation<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ErrorOperation<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
