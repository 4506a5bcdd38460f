// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/any`.
    #[doc(alias = "/any")]
    pub fn any(&self) -> Any<'_> {
        Any::new(self)
    }
}

call_builders! {
    #[operation("any", "POST", "/any")]
    type Any = Result<String, ()>;
}

/// Builder for [`Client::any`](crate::Client::any).
#[derive(Clone, Debug)]
pub struct Any<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::Ctx>, String>,
    call_options: CallOptions,
}

impl<'a> Any<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Ctx>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Ctx) -> types::builder::Ctx,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::Ctx = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<String>, Error<()>> {
        let response = Call::send(self.client, self.call(), "*/*").await?;
        match response.status().as_u16() {
            200 => ResponseValue::json_or_text(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
