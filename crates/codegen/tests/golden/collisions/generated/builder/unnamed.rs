// Generated; do not edit.

use crate::{Client, responses, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/unnamed/id`.
    #[doc(alias = "/unnamed/id", alias = "unnamed_id")]
    pub fn get_unnamed_id(&self) -> GetUnnamedId<'_> {
        GetUnnamedId::new(self)
    }

    /// Sends a `GET` request to `/unnamed/{id}`.
    #[doc(alias = "/unnamed/{id}", alias = "unnamed_id2")]
    pub fn get_unnamed_id2(&self) -> GetUnnamedId2<'_> {
        GetUnnamedId2::new(self)
    }
}

call_builders! {
    #[operation("get_unnamed_id", "GET", "/unnamed/id")]
    type GetUnnamedId = Result<types::Everything, ()>;
    #[operation("get_unnamed_id2", "GET", "/unnamed/{id}")]
    type GetUnnamedId2 = Result<types::Everything, ()>;
}

/// Builder for [`Client::get_unnamed_id`](crate::Client::get_unnamed_id).
#[derive(Clone, Debug)]
pub struct GetUnnamedId<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> GetUnnamedId<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_unnamed_id2`](crate::Client::get_unnamed_id2).
#[derive(Clone, Debug)]
pub struct GetUnnamedId2<'a> {
    client: &'a Client,
    id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetUnnamedId2<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("id", self.id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Everything>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
