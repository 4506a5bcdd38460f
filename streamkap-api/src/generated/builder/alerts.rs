// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// Update Subscribers
    ///
    /// Changes a subscriber of alerts.
    ///
    /// Sends a `PUT` request to `/alerts/subscribers/{subscriberId}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/alerts/update-subscribers.md>
    ///
    /// How well: none.
    #[doc(alias = "updateSubscribers")]
    #[doc(alias = "/alerts/subscribers/{subscriberId}", alias = "subscribers")]
    pub fn update_subscribers(&self) -> UpdateSubscribers<'_> {
        UpdateSubscribers::new(self)
    }
}

call_builders! {
    #[operation(
        "update_subscribers",
        "PUT",
        "/alerts/subscribers/{subscriberId}",
        id = "updateSubscribers"
    )]
    type UpdateSubscribers = Result<Value, types::HttpValidationError>;
}

/// Builder for [`Client::update_subscribers`](crate::Client::update_subscribers).
#[derive(Clone, Debug)]
pub struct UpdateSubscribers<'a> {
    client: &'a Client,
    subscriber_id: Field<Required<String>>,
    body: Result<Option<Value>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateSubscribers<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            subscriber_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `subscriberId`.
    pub fn subscriber_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.subscriber_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<Value>, M>) -> Self {
        self.body = body(value);
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("subscriberId", self.subscriber_id, "simple", false)?;
        if let Some(body) = self.body? {
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
