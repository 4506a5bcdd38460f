// Generated; do not edit.

use crate::types::Ctx;
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/json/{key}`.
    #[doc(alias = "/json/{key}")]
    pub fn json_parameters(&self) -> JsonParameters<'_> {
        JsonParameters::new(self)
    }
}

call_builders! {
    #[operation("json_parameters", "GET", "/json/{key}")]
    type JsonParameters = Result<(), ()>;
}

/// Builder for [`Client::json_parameters`](crate::Client::json_parameters).
#[derive(Clone, Debug)]
pub struct JsonParameters<'a> {
    client: &'a Client,
    key: Field<Required<Vec<String>>>,
    ck: Field<Optional<Ctx>>,
    x_ctx: Field<Optional<Ctx>>,
    x_txt: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> JsonParameters<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            key: Default::default(),
            ck: Default::default(),
            x_ctx: Default::default(),
            x_txt: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `key`.
    pub fn key<M>(mut self, value: impl IntoField<Required<Vec<String>>, M>) -> Self {
        self.key = value.into_field();
        self
    }

    /// The optional cookie `ck`.
    pub fn ck<M>(mut self, value: impl IntoField<Optional<Ctx>, M>) -> Self {
        self.ck = value.into_field();
        self
    }

    /// The optional header `X-Ctx`.
    #[doc(alias = "X-Ctx")]
    pub fn x_ctx<M>(mut self, value: impl IntoField<Optional<Ctx>, M>) -> Self {
        self.x_ctx = value.into_field();
        self
    }

    /// The optional header `X-Txt`.
    #[doc(alias = "X-Txt")]
    pub fn x_txt<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.x_txt = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path_json("key", self.key)?;
        call.header_json("X-Ctx", self.x_ctx)?;
        call.header_json("X-Txt", self.x_txt)?;
        call.cookie_json("ck", self.ck)?;
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
