// Generated; do not edit.

use crate::types::Code;
use crate::{Client, responses, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/shops/{code}`.
    #[doc(alias = "/shops/{code}")]
    pub fn change_shop(&self) -> ChangeShop<'_> {
        ChangeShop::new(self)
    }
}

call_builders! {
    #[operation("change_shop", "PUT", "/shops/{code}")]
    type ChangeShop = Result<types::Shop, types::Problem>;
}

/// Builder for [`Client::change_shop`](crate::Client::change_shop).
#[derive(Clone, Debug)]
pub struct ChangeShop<'a> {
    client: &'a Client,
    code: Field<Required<Code>>,
    body: Result<Option<types::builder::Shop>, String>,
    call_options: CallOptions,
}

impl<'a> ChangeShop<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            code: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `code`.
    pub fn code<M>(mut self, value: impl IntoField<Required<Code>, M>) -> Self {
        self.code = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Shop>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Shop) -> types::builder::Shop,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("code", self.code, "simple", false)?;
        if let Some(body) = self.body? {
            let body: types::Shop = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Shop>, Error<types::Problem>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::documented(response).await),
        }
    }
}
