// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/bad/operation`.
    #[doc(alias = "/bad/operation")]
    pub fn works(&self) -> Works<'_> {
        Works::new(self)
    }

    /// Sends a `GET` request to `/bad/parameters`.
    #[doc(alias = "/bad/parameters")]
    pub fn slips(&self) -> Slips<'_> {
        Slips::new(self)
    }
}

call_builders! {
    #[operation("works", "POST", "/bad/operation")]
    type Works = Result<(), ()>;
    #[operation("slips", "GET", "/bad/parameters")]
    type Slips = Result<types::Wrong, ()>;
}

/// Builder for [`Client::works`](crate::Client::works).
#[derive(Clone, Debug)]
pub struct Works<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> Works<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::slips`](crate::Client::slips).
#[derive(Clone, Debug)]
pub struct Slips<'a> {
    client: &'a Client,
    default: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> Slips<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            default: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `default`.
    pub fn default<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.default = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("default", self.default, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Wrong>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
