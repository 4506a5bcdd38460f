// Generated; do not edit.

use crate::support::wire::Call;
use crate::support::{ByteStream, Error, OperationInfo, ResponseValue};
use crate::{Client, types};
impl Client {
    /// Sends a `PATCH` request to `/patch`.
    pub fn change(&self) -> Change<'_> {
        Change::new(self)
    }
}

/// Builder for [`Client::change`](crate::Client::change).
#[derive(Clone)]
#[derive(Debug)]
pub struct Change<'a> {
    client: &'a crate::Client,
    body: ::std::result::Result<
        ::std::option::Option<types::builder::Patch>,
        ::std::string::String,
    >,
}

impl<'a> Change<'a> {
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
        V: ::std::convert::TryInto<types::Patch>,
        V::Error: ::std::fmt::Display,
    {
        self.body = crate::support::wire::converted::<_, types::Patch>("body", value)
            .map(::std::convert::Into::into)
            .map(Some);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: ::std::ops::FnOnce(types::builder::Patch) -> types::builder::Patch,
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
    pub async fn send(
        self,
    ) -> ::std::result::Result<ResponseValue<types::Patch>, Error<()>> {
        let Self { client, body } = self;
        let call = (move || -> ::std::result::Result<Call, ::std::string::String> {
            let mut call = Call::new(::reqwest::Method::PATCH, "/patch");
            call.accept("application/json");
            let body = body?.ok_or("the body is not set")?;
            let body: types::Patch = crate::support::wire::converted("body", body)?;
            call.json("application/json", &body)?;
            Ok(call)
        })()
            .map_err(Error::InvalidRequest)?;
        let info = OperationInfo {
            operation_id: "change",
        };
        let response = call.send(client, &info).await?;
        match response.status().as_u16() {
            200u16 => ResponseValue::<types::Patch>::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
