// Generated; do not edit.

use crate::types::{FormatCountInteger, FormatDate, Money};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/pets/{day}`.
    #[doc(alias = "/pets/{day}")]
    pub fn get(&self) -> Get<'_> {
        Get::new(self)
    }

    /// Sends a `POST` request to `/pets/{day}`.
    #[doc(alias = "post", alias = "/pets/{day}", alias = "operation")]
    pub fn post_operation(&self) -> PostOperation<'_> {
        PostOperation::new(self)
    }
}

call_builders! {
    #[operation("get", "GET", "/pets/{day}")]
    type Get = Result<types::Found, ()>;
    #[operation("post_operation", "POST", "/pets/{day}", id = "post")]
    type PostOperation = Result<(), ()>;
}

/// Builder for [`Client::get`](crate::Client::get).
#[derive(Clone, Debug)]
pub struct Get<'a> {
    client: &'a Client,
    day: Field<Required<FormatDate>>,
    least: Field<Optional<FormatCountInteger>>,
    price: Field<Optional<Money>>,
    call_options: CallOptions,
}

impl<'a> Get<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            day: Default::default(),
            least: Default::default(),
            price: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `day`.
    pub fn day<M>(mut self, value: impl IntoField<Required<FormatDate>, M>) -> Self {
        self.day = value.into_field();
        self
    }

    /// The optional query parameter `least`.
    pub fn least<M>(mut self, value: impl IntoField<Optional<FormatCountInteger>, M>) -> Self {
        self.least = value.into_field();
        self
    }

    /// The optional query parameter `price`.
    pub fn price<M>(mut self, value: impl IntoField<Optional<Money>, M>) -> Self {
        self.price = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("day", self.day, "simple", false)?;
        call.query("least", self.least, "form", true)?;
        call.query("price", self.price, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Found>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::post_operation`](crate::Client::post_operation).
#[derive(Clone, Debug)]
pub struct PostOperation<'a> {
    client: &'a Client,
    day: Field<Required<FormatDate>>,
    least: Field<Optional<FormatCountInteger>>,
    price: Field<Optional<Money>>,
    body: Result<Option<types::builder::Pet>, String>,
    call_options: CallOptions,
}

impl<'a> PostOperation<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            day: Default::default(),
            least: Default::default(),
            price: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `day`.
    pub fn day<M>(mut self, value: impl IntoField<Required<FormatDate>, M>) -> Self {
        self.day = value.into_field();
        self
    }

    /// The optional query parameter `least`.
    pub fn least<M>(mut self, value: impl IntoField<Optional<FormatCountInteger>, M>) -> Self {
        self.least = value.into_field();
        self
    }

    /// The optional query parameter `price`.
    pub fn price<M>(mut self, value: impl IntoField<Optional<Money>, M>) -> Self {
        self.price = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Pet>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Pet) -> types::builder::Pet,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("day", self.day, "simple", false)?;
        call.query("least", self.least, "form", true)?;
        call.query("price", self.price, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::Pet = body.build()?;
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
