// Generated; do not edit.

use crate::{Client, types};
use chrono::{DateTime, Utc};
use openapi_client_runtime::builder::{Field, IntoField, Optional};
use openapi_client_runtime::lenient::{InShape, Timestamp};
use openapi_client_runtime::wire::Call;
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Sends a `GET` request to `/moments`.
    #[doc(alias = "/moments")]
    pub fn moments(&self) -> Moments<'_> {
        Moments::new(self)
    }
}

call_builders! {
    #[operation("moments", "GET", "/moments")]
    type Moments = Result<Vec<DateTime<Utc>>, ()>;
}

/// Builder for [`Client::moments`](crate::Client::moments).
#[derive(Clone, Debug)]
pub struct Moments<'a> {
    client: &'a Client,
    since: Field<Optional<DateTime<Utc>>>,
    call_options: CallOptions,
}

impl<'a> Moments<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            since: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `since`.
    pub fn since<M>(mut self, value: impl IntoField<Optional<DateTime<Utc>>, M>) -> Self {
        self.since = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("since", self.since, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Vec<DateTime<Utc>>>, Error<()>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::<InShape<Vec<Timestamp>, Vec<DateTime<Utc>>>>::from_response(
                response,
            )
            .await
            .map(|response| response.map(|value| value.0)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
