// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/in-doubt`.
    #[doc(alias = "/in-doubt")]
    pub fn in_doubt(&self) -> InDoubt<'_> {
        InDoubt::new(self)
    }
}

call_builders! {
    #[operation("in_doubt", "GET", "/in-doubt")]
    type InDoubt = Result<Vec<types::Row>, ()>;
}

/// Builder for [`Client::in_doubt`](crate::Client::in_doubt).
#[derive(Clone, Debug)]
pub struct InDoubt<'a> {
    client: &'a Client,
    cursor: Field<Optional<String>>,
    limit: Field<Optional<i64>>,
    page: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> InDoubt<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            cursor: Default::default(),
            limit: Default::default(),
            page: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `cursor`.
    pub fn cursor<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.cursor = value.into_field();
        self
    }

    /// The optional query parameter `limit`.
    pub fn limit<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.limit = value.into_field();
        self
    }

    /// The optional query parameter `page`.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("cursor", self.cursor, "form", true)?;
        call.query("limit", self.limit, "form", true)?;
        call.query("page", self.page, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Row>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
