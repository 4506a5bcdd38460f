// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
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

    /// Sends a `POST` request to `/form`.
    pub fn submit(&self) -> Submit<'_> {
        Submit::new(self)
    }

    /// Sends a `POST` request to `/inline`.
    pub fn upload_inline(&self) -> UploadInline<'_> {
        UploadInline::new(self)
    }

    /// Sends a `PATCH` request to `/patch`.
    pub fn merge(&self) -> Merge<'_> {
        Merge::new(self)
    }

    /// Sends a `PUT` request to `/raw`.
    pub fn write_raw(&self) -> WriteRaw<'_> {
        WriteRaw::new(self)
    }

    /// Sends a `DELETE` request to `/raw`.
    pub fn erase(&self) -> Erase<'_> {
        Erase::new(self)
    }

    /// Sends a `PUT` request to `/text`.
    pub fn write_text(&self) -> WriteText<'_> {
        WriteText::new(self)
    }

    /// Sends a `POST` request to `/upload`.
    pub fn upload(&self) -> Upload<'_> {
        Upload::new(self)
    }
}

/// Builder for [`Client::submit_encoded`](crate::Client::submit_encoded).
#[derive(Clone, Debug)]
pub struct SubmitEncoded<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::SubmitEncodedBody>,
        ::std::string::String,
    >,
}

impl<'a> SubmitEncoded<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::SubmitEncodedBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(::std::convert::Into::into)
            .map(Some)
            .map_err(|error| format!("body: {error}"));
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

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::PUT, "/encoded");
            let body = body?.ok_or("the body is not set")?;
            let body = types::SubmitEncodedBody::try_from(body)
                .map_err(|error| format!("body: {error}"))?;
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
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "submit_encoded",
        };
        let response = call.send(client, &info).await?;
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
        ::std::option::Option<crate::multipart::UploadEncodedBody>,
        ::std::string::String,
    >,
}

impl<'a> UploadEncoded<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::multipart::UploadEncodedBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value.try_into().map(Some).map_err(|error| format!("body: {error}"));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/encoded");
            let body = body?.ok_or("the body is not set")?;
            call.multipart(body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "upload_encoded",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::submit`](crate::Client::submit).
#[derive(Clone, Debug)]
pub struct Submit<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::SubmitBody>,
        ::std::string::String,
    >,
}

impl<'a> Submit<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::SubmitBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(::std::convert::Into::into)
            .map(Some)
            .map_err(|error| format!("body: {error}"));
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::SubmitBody) -> types::builder::SubmitBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/form");
            let body = body?.ok_or("the body is not set")?;
            let body = types::SubmitBody::try_from(body)
                .map_err(|error| format!("body: {error}"))?;
            call.form(&body, &[])?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "submit",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::upload_inline`](crate::Client::upload_inline).
#[derive(Debug)]
pub struct UploadInline<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<crate::multipart::UploadInlineBody>,
        ::std::string::String,
    >,
}

impl<'a> UploadInline<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::multipart::UploadInlineBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value.try_into().map(Some).map_err(|error| format!("body: {error}"));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/inline");
            if let Some(body) = body? {
                call.multipart(body)?;
            }
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "upload_inline",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::merge`](crate::Client::merge).
#[derive(Clone, Debug)]
pub struct Merge<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Meta>,
        ::std::string::String,
    >,
}

impl<'a> Merge<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::Meta>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(::std::convert::Into::into)
            .map(Some)
            .map_err(|error| format!("body: {error}"));
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Meta) -> types::builder::Meta,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::PATCH, "/patch");
            let body = body?.ok_or("the body is not set")?;
            let body = types::Meta::try_from(body)
                .map_err(|error| format!("body: {error}"))?;
            call.json("application/merge-patch+json; charset=utf-8", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "merge",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::write_raw`](crate::Client::write_raw).
#[derive(Debug)]
pub struct WriteRaw<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<::reqwest::Body>,
        ::std::string::String,
    >,
}

impl<'a> WriteRaw<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body: bytes, or a stream of them.
    pub fn body(mut self, value: impl ::std::convert::Into<::reqwest::Body>) -> Self {
        self.body = Ok(Some(value.into()));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<ByteStream>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::PUT, "/raw");
            let body = body?.ok_or("the body is not set")?;
            call.bytes("application/pdf", body);
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "write_raw",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::erase`](crate::Client::erase).
#[derive(Clone, Debug)]
pub struct Erase<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::EraseBody>,
        ::std::string::String,
    >,
}

impl<'a> Erase<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<types::EraseBody>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value
            .try_into()
            .map(::std::convert::Into::into)
            .map(Some)
            .map_err(|error| format!("body: {error}"));
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::EraseBody) -> types::builder::EraseBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(self) -> ::std::result::Result<ResponseValue<()>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::DELETE, "/raw");
            if let Some(body) = body? {
                let body = types::EraseBody::try_from(body)
                    .map_err(|error| format!("body: {error}"))?;
                call.json("application/json", &body)?;
            }
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "erase",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            204u16 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::write_text`](crate::Client::write_text).
#[derive(Debug)]
pub struct WriteText<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<::std::string::String>,
        ::std::string::String,
    >,
}

impl<'a> WriteText<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<::std::string::String>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value.try_into().map(Some).map_err(|error| format!("body: {error}"));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<::std::string::String>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::PUT, "/text");
            let body = body?.ok_or("the body is not set")?;
            call.bytes("text/plain", body);
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "write_text",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::text(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::upload`](crate::Client::upload).
#[derive(Debug)]
pub struct Upload<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<crate::multipart::UploadMultipart>,
        ::std::string::String,
    >,
}

impl<'a> Upload<'a> {
    /// A call that sets nothing yet.
    pub fn new(client: &'a crate::Client) -> Self {
        Self {
            client: client,
            body: Ok(None),
        }
    }

    /// The whole body.
    pub fn body<V>(mut self, value: V) -> Self
    where
        V: ::std::convert::TryInto<crate::multipart::UploadMultipart>,
        V::Error: ::std::fmt::Display,
    {
        self.body = value.try_into().map(Some).map_err(|error| format!("body: {error}"));
        self
    }

    /// Sends the call.
    ///
    /// Dropping the future gives the call up; the API may have taken it all the same.
    ///
    /// # Errors
    ///
    /// When a parameter is missing or does not convert, when no answer comes, and when the
    /// answer tells of an error or does not decode.
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::Upload>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::POST, "/upload");
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            call.multipart(body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "upload",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Upload>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
