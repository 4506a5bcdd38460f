// Generated; do not edit.

use crate::types::{JobsOrderItem, State};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/jobs/{state}`.
    #[doc(alias = "/jobs/{state}")]
    pub fn jobs(&self) -> Jobs<'_> {
        Jobs::new(self)
    }
}

call_builders! {
    #[operation("jobs", "GET", "/jobs/{state}")]
    type Jobs = Result<types::Job, ()>;
}

/// Builder for [`Client::jobs`](crate::Client::jobs).
#[derive(Clone, Debug)]
pub struct Jobs<'a> {
    client: &'a Client,
    state: Field<Required<State>>,
    order: Field<Optional<Vec<JobsOrderItem>>>,
    call_options: CallOptions,
}

impl<'a> Jobs<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            state: Default::default(),
            order: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `state`.
    pub fn state<M>(mut self, value: impl IntoField<Required<State>, M>) -> Self {
        self.state = value.into_field();
        self
    }

    /// The optional query parameter `order`.
    pub fn order<M>(mut self, value: impl IntoField<Optional<Vec<JobsOrderItem>>, M>) -> Self {
        self.order = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("state", self.state, "simple", false)?;
        call.query("order", self.order, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<types::Job>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
