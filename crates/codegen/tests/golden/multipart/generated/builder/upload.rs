// Generated; do not edit.

use crate::multipart::builder::UploadMultipart;
use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `POST` request to `/upload`.
    #[doc(alias = "/upload")]
    pub fn upload(&self) -> Upload<'_> {
        Upload::new(self)
    }
}

call_builders! {
    #[operation("upload", "POST", "/upload")]
    type Upload = Result<types::Upload, ()>;
}

/// Builder for [`Client::upload`](crate::Client::upload).
#[derive(Debug)]
pub struct Upload<'a> {
    client: &'a Client,
    body: Result<Option<UploadMultipart>, String>,
    call_options: CallOptions,
}

impl<'a> Upload<'a> {
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
        value: impl IntoField<Required<crate::multipart::UploadMultipart>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(UploadMultipart) -> UploadMultipart,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: crate::multipart::UploadMultipart = body.build()?;
        call.multipart(body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Upload>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
