// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/form`.
    #[doc(alias = "/form")]
    pub fn submit(&self) -> Submit<'_> {
        Submit::new(self)
    }
}

call_builders! {
    #[operation("submit", "POST", "/form")]
    type Submit = Result<(), ()>;
}

/// Builder for [`Client::submit`](crate::Client::submit).
#[derive(Clone, Debug)]
pub struct Submit<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::SubmitBody>, String>,
    call_options: CallOptions,
}

impl<'a> Submit<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::SubmitBody>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::SubmitBody) -> types::builder::SubmitBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::SubmitBody = body.build()?;
        call.form(&body, &[])?;
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
