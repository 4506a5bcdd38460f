// Generated; do not edit.

use crate::types::Colour;
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use std::fmt;
use uuid::Uuid;

impl Client {
    /// Sends a `GET` request to `/headers`.
    #[doc(alias = "/headers")]
    pub fn by_header(&self) -> ByHeader<'_> {
        ByHeader::new(self)
    }
}

call_builders! {
    #[operation("by_header", "GET", "/headers")]
    type ByHeader = Result<(), ()>;
}

/// Builder for [`Client::by_header`](crate::Client::by_header).
#[derive(Clone)]
pub struct ByHeader<'a> {
    client: &'a Client,
    prefs: Field<Optional<Vec<String>>>,
    session: Field<Optional<String>>,
    x_api_key: Field<Optional<String>>,
    x_list: Field<Optional<Vec<String>>>,
    x_object: Field<Optional<Colour>>,
    x_request_id: Field<Required<Uuid>>,
    call_options: CallOptions,
}

impl fmt::Debug for ByHeader<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByHeader").finish_non_exhaustive()
    }
}

impl<'a> ByHeader<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            prefs: Default::default(),
            session: Default::default(),
            x_api_key: Default::default(),
            x_list: Default::default(),
            x_object: Default::default(),
            x_request_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional cookie `prefs`.
    pub fn prefs<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.prefs = value.into_field();
        self
    }

    /// The optional cookie `session`.
    pub fn session<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.session = value.into_field();
        self
    }

    /// The optional header `X-Api-Key`.
    #[doc(alias = "X-Api-Key")]
    pub fn x_api_key<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.x_api_key = value.into_field();
        self
    }

    /// The optional header `X-List`.
    #[doc(alias = "X-List")]
    pub fn x_list<M>(mut self, value: impl IntoField<Optional<Vec<String>>, M>) -> Self {
        self.x_list = value.into_field();
        self
    }

    /// The optional header `X-Object`.
    #[doc(alias = "X-Object")]
    pub fn x_object<M>(mut self, value: impl IntoField<Optional<Colour>, M>) -> Self {
        self.x_object = value.into_field();
        self
    }

    /// The required header `X-Request-Id`.
    #[doc(alias = "X-Request-Id")]
    pub fn x_request_id<M>(mut self, value: impl IntoField<Required<Uuid>, M>) -> Self {
        self.x_request_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.header("X-Api-Key", self.x_api_key, false)?;
        call.header("X-List", self.x_list, false)?;
        call.header("X-Object", self.x_object, true)?;
        call.header("X-Request-Id", self.x_request_id, false)?;
        call.cookie("prefs", self.prefs, true)?;
        call.cookie("session", self.session, true)?;
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
