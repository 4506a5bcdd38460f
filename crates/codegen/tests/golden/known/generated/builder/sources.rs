// Generated; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/sources`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider \| client):
    ///
    /// - sources.go, list
    #[doc(alias = "/sources", alias = "sources")]
    pub fn list_sources(&self) -> ListSources<'_> {
        ListSources::new(self)
    }

    /// Sends a `POST` request to `/sources`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.example.com/create-source>
    /// - the vendor's provider, create.go
    ///
    /// How well: all but the response.
    #[doc(alias = "/sources", alias = "source")]
    pub fn create_source(&self) -> CreateSource<'_> {
        CreateSource::new(self)
    }
}

call_builders! {
    #[operation("list_sources", "GET", "/sources")]
    type ListSources = Result<Vec<types::Source>, ()>;
    #[operation("create_source", "POST", "/sources")]
    type CreateSource = Result<types::Source, ()>;
}

/// Builder for [`Client::list_sources`](crate::Client::list_sources).
#[derive(Clone, Debug)]
pub struct ListSources<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> ListSources<'a> {
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
    pub async fn send(self) -> Result<ResponseValue<Vec<types::Source>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_source`](crate::Client::create_source).
#[derive(Clone, Debug)]
pub struct CreateSource<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::CreateSource>, String>,
    call_options: CallOptions,
}

impl<'a> CreateSource<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::CreateSource>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateSource) -> types::builder::CreateSource,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateSource = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Source>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
