// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PATCH` request to `/patch`.
    #[doc(alias = "/patch")]
    pub fn merge(&self) -> Merge<'_> {
        Merge::new(self)
    }
}

call_builders! {
    #[operation("merge", "PATCH", "/patch")]
    type Merge = Result<(), ()>;
}

/// Builder for [`Client::merge`](crate::Client::merge).
#[derive(Clone, Debug)]
pub struct Merge<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::Meta>, String>,
    call_options: CallOptions,
}

impl<'a> Merge<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Meta>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Meta) -> types::builder::Meta,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::Meta = body.build()?;
        call.json("application/merge-patch+json; charset=utf-8", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            200 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
