// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/strings`.
    #[doc(alias = "/strings", alias = "strings")]
    pub fn replace_strings(&self) -> ReplaceStrings<'_> {
        ReplaceStrings::new(self)
    }
}

call_builders! {
    #[operation("replace_strings", "PUT", "/strings")]
    type ReplaceStrings = Result<types::Strings, ()>;
}

/// Builder for [`Client::replace_strings`](crate::Client::replace_strings).
#[derive(Clone, Debug)]
pub struct ReplaceStrings<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::Strings>, String>,
    call_options: CallOptions,
}

impl<'a> ReplaceStrings<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::Strings>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::Strings) -> types::builder::Strings,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::Strings = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Strings>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
