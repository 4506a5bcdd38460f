// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, RequiredOrNull};
use openapi_client_runtime::wire::{Call, nullable_body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/whole`.
    #[doc(alias = "/whole")]
    pub fn replace(&self) -> Replace<'_> {
        Replace::new(self)
    }
}

call_builders! {
    #[operation("replace", "PUT", "/whole")]
    type Replace = Result<Option<types::MaybeLabel>, ()>;
}

/// Builder for [`Client::replace`](crate::Client::replace).
#[derive(Clone, Debug)]
pub struct Replace<'a> {
    client: &'a Client,
    body: Result<Option<Option<types::builder::ReplaceBody>>, String>,
    call_options: CallOptions,
}

impl<'a> Replace<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<RequiredOrNull<types::ReplaceBody>, M>) -> Self {
        self.body = nullable_body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::ReplaceBody) -> types::builder::ReplaceBody,
    {
        self.body = self
            .body
            .map(|body| Some(Some(set(body.flatten().unwrap_or_default()))));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            let body: Option<types::ReplaceBody> = body.map(|body| body.build()).transpose()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Option<types::MaybeLabel>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
