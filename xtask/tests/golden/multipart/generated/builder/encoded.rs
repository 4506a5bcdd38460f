// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `PUT` request to `/encoded`.
    pub fn submit_encoded(&self) -> SubmitEncoded<'_> {
        SubmitEncoded::new(self)
    }

    /// Sends a `POST` request to `/encoded`.
    pub fn upload_encoded(&self) -> UploadEncoded<'_> {
        UploadEncoded::new(self)
    }
}

crate::support::call_builders!(SubmitEncoded, UploadEncoded);
/// Builder for [`Client::submit_encoded`](crate::Client::submit_encoded).
#[derive(Clone)]
#[derive(Debug)]
pub struct SubmitEncoded<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::SubmitEncodedBody>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> SubmitEncoded<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::SubmitEncodedBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            types::SubmitEncodedBody,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            types::builder::SubmitEncodedBody,
        ) -> types::builder::SubmitEncodedBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "submit_encoded",
                method: "PUT",
                path: "/encoded",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::SubmitEncodedBody = crate::support::wire::converted(
            "body",
            body,
        )?;
        call.form(
            &body,
            &[
                (
                    "deep",
                    crate::support::wire::Encoding::Style {
                        style: "deepObject",
                        explode: true,
                        allow_reserved: false,
                    },
                ),
                (
                    "joined",
                    crate::support::wire::Encoding::Style {
                        style: "form",
                        explode: false,
                        allow_reserved: false,
                    },
                ),
                ("json", crate::support::wire::Encoding::Json),
                (
                    "piped",
                    crate::support::wire::Encoding::Style {
                        style: "pipeDelimited",
                        explode: false,
                        allow_reserved: false,
                    },
                ),
                (
                    "spread",
                    crate::support::wire::Encoding::Style {
                        style: "form",
                        explode: true,
                        allow_reserved: false,
                    },
                ),
                (
                    "url",
                    crate::support::wire::Encoding::Style {
                        style: "form",
                        explode: true,
                        allow_reserved: true,
                    },
                ),
            ],
        )?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::upload_encoded`](crate::Client::upload_encoded).
#[derive(Debug)]
pub struct UploadEncoded<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<crate::multipart::builder::UploadEncodedBody>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> UploadEncoded<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
            call_options: ::std::default::Default::default(),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::multipart::UploadEncodedBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            crate::multipart::UploadEncodedBody,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            crate::multipart::builder::UploadEncodedBody,
        ) -> crate::multipart::builder::UploadEncodedBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "upload_encoded",
                method: "POST",
                path: "/encoded",
            },
            self.call_options,
        );
        let body = self.body?.ok_or("the body is not set")?;
        let body: crate::multipart::UploadEncodedBody = crate::support::wire::converted(
            "body",
            body,
        )?;
        call.multipart(body)?;
        Ok(call)
    }

    /// Sends the call.
    ///
    /// A failed attempt is repeated as the retry policy of the client or the call says. Dropping the future
    /// cancels the call; the API may have processed it all the same.
    ///
    /// # Errors
    ///
    /// Returns an error if a parameter is missing or invalid, if the request fails,
    /// if the API responds with an error status, or if the response cannot be decoded.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let response = Call::send(self.client, self.call(), "").await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
