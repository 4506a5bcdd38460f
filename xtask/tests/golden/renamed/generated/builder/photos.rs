// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, Response, ResponseValue};
use crate::{Client, types};
use crate::responses;
impl Client {
    /// Sends a `POST` request to `/photos`.
    pub fn upload(&self) -> Upload<'_> {
        Upload::new(self)
    }
}

crate::support::call_builders!(Upload);
/// Builder for [`Client::upload`](crate::Client::upload).
#[derive(Debug)]
pub struct Upload<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<crate::multipart::builder::Photo>,
        ::std::string::String,
    >,
    call_options: crate::support::CallOptions,
}

impl<'a> Upload<'a> {
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
        V: ::std::convert::TryInto<crate::multipart::Photo>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<
            _,
            crate::multipart::Photo,
        >("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(
            crate::multipart::builder::Photo,
        ) -> crate::multipart::builder::Photo,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> ::std::result::Result<Call, ::std::string::String> {
        let mut call = Call::new(
            OperationInfo {
                operation_id: "upload",
                method: "POST",
                path: "/photos",
            },
            self.call_options,
        );
        if let Some(body) = self.body? {
            let body: crate::multipart::Photo = crate::support::wire::converted(
                "body",
                body,
            )?;
            call.multipart(body)?;
        }
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
