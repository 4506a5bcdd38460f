// Generated; do not edit.

use crate::multipart::builder::UploadInlineBody;
use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/inline`.
    #[doc(alias = "/inline")]
    pub fn upload_inline(&self) -> UploadInline<'_> {
        UploadInline::new(self)
    }
}

call_builders! {
    #[operation("upload_inline", "POST", "/inline")]
    type UploadInline = Result<(), ()>;
}

/// Builder for [`Client::upload_inline`](crate::Client::upload_inline).
#[derive(Debug)]
pub struct UploadInline<'a> {
    client: &'a Client,
    body: Result<Option<UploadInlineBody>, String>,
    call_options: CallOptions,
}

impl<'a> UploadInline<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<crate::multipart::UploadInlineBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(UploadInlineBody) -> UploadInlineBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            let body: crate::multipart::UploadInlineBody = body.build()?;
            call.multipart(body)?;
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
