// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/switched-off`.
    #[doc(alias = "/switched-off")]
    pub fn switched_off(&self) -> SwitchedOff<'_> {
        SwitchedOff::new(self)
    }
}

call_builders! {
    #[operation("switched_off", "GET", "/switched-off")]
    type SwitchedOff = Result<Vec<types::Row>, ()>;
}

/// Builder for [`Client::switched_off`](crate::Client::switched_off).
#[derive(Clone, Debug)]
pub struct SwitchedOff<'a> {
    client: &'a Client,
    limit: Field<Optional<i64>>,
    offset: Field<Optional<i64>>,
    call_options: CallOptions,
}

impl<'a> SwitchedOff<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            limit: Default::default(),
            offset: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `limit`.
    pub fn limit<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.limit = value.into_field();
        self
    }

    /// The optional query parameter `offset`.
    pub fn offset<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.offset = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("limit", self.limit, "form", true)?;
        call.query("offset", self.offset, "form", true)?;
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
