// Generated; do not edit.

use crate::multipart::builder::UploadEncodedBody;
use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, Encoding, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `PUT` request to `/encoded`.
    #[doc(alias = "/encoded")]
    pub fn submit_encoded(&self) -> SubmitEncoded<'_> {
        SubmitEncoded::new(self)
    }

    /// Sends a `POST` request to `/encoded`.
    #[doc(alias = "/encoded")]
    pub fn upload_encoded(&self) -> UploadEncoded<'_> {
        UploadEncoded::new(self)
    }
}

call_builders! {
    #[operation("submit_encoded", "PUT", "/encoded")]
    type SubmitEncoded = Result<(), ()>;
    #[operation("upload_encoded", "POST", "/encoded")]
    type UploadEncoded = Result<(), ()>;
}

/// Builder for [`Client::submit_encoded`](crate::Client::submit_encoded).
#[derive(Clone, Debug)]
pub struct SubmitEncoded<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::SubmitEncodedBody>, String>,
    call_options: CallOptions,
}

impl<'a> SubmitEncoded<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::SubmitEncodedBody>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::SubmitEncodedBody) -> types::builder::SubmitEncodedBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::SubmitEncodedBody = body.build()?;
        call.form(
            &body,
            &[
                (
                    "deep",
                    Encoding::Style {
                        style: "deepObject",
                        explode: true,
                        allow_reserved: false,
                    },
                ),
                (
                    "joined",
                    Encoding::Style {
                        style: "form",
                        explode: false,
                        allow_reserved: false,
                    },
                ),
                ("json", Encoding::Json),
                (
                    "piped",
                    Encoding::Style {
                        style: "pipeDelimited",
                        explode: false,
                        allow_reserved: false,
                    },
                ),
                (
                    "spread",
                    Encoding::Style {
                        style: "form",
                        explode: true,
                        allow_reserved: false,
                    },
                ),
                (
                    "url",
                    Encoding::Style {
                        style: "form",
                        explode: true,
                        allow_reserved: true,
                    },
                ),
            ],
        )?;
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

/// Builder for [`Client::upload_encoded`](crate::Client::upload_encoded).
#[derive(Debug)]
pub struct UploadEncoded<'a> {
    client: &'a Client,
    body: Result<Option<UploadEncodedBody>, String>,
    call_options: CallOptions,
}

impl<'a> UploadEncoded<'a> {
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
        value: impl IntoField<Required<crate::multipart::UploadEncodedBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(UploadEncodedBody) -> UploadEncodedBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: crate::multipart::UploadEncodedBody = body.build()?;
        call.multipart(body)?;
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
