// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `POST` request to `/inline`.
    pub fn upload_inline(&self) -> UploadInline<'_> {
        UploadInline::new(self)
    }
}

/// Builder for [`Client::upload_inline`](crate::Client::upload_inline).
#[derive(Debug)]
pub struct UploadInline<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<crate::multipart::builder::UploadInlineBody>,
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
        self.body = crate::support::wire::converted::<
            _,
            crate::multipart::UploadInlineBody,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            crate::multipart::builder::UploadInlineBody,
        ) -> crate::multipart::builder::UploadInlineBody,
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
            let mut call = Call::new(::reqwest::Method::POST, "/inline");
            if let Some(body) = body? {
                let body: crate::multipart::UploadInlineBody = crate::support::wire::converted(
                    "body",
                    body,
                )?;
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
