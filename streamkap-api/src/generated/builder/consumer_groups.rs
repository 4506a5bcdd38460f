// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

impl Client {
    /// Reset Consumer Group Offsets
    ///
    /// Sets where a consumer group goes on.
    ///
    /// Sends a `POST` request to `/consumer-groups/{group_id}/reset-offsets`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/consumer-groups/reset-consumer-group-offsets>
    ///
    /// How well: body full, response: a 200 without a schema.
    #[doc(alias = "resetConsumerGroupOffsets")]
    #[doc(alias = "/consumer-groups/{group_id}/reset-offsets")]
    pub fn reset_consumer_group_offsets(&self) -> ResetConsumerGroupOffsets<'_> {
        ResetConsumerGroupOffsets::new(self)
    }
}

call_builders! {
    #[operation(
        "reset_consumer_group_offsets",
        "POST",
        "/consumer-groups/{group_id}/reset-offsets",
        id = "resetConsumerGroupOffsets"
    )]
    type ResetConsumerGroupOffsets = Result<(), types::HttpValidationError>;
}

/// Builder for [`Client::reset_consumer_group_offsets`](crate::Client::reset_consumer_group_offsets).
#[derive(Clone, Debug)]
pub struct ResetConsumerGroupOffsets<'a> {
    client: &'a Client,
    group_id: Field<Required<String>>,
    body: Result<Option<types::builder::ResetOffsetsRequest>, String>,
    call_options: CallOptions,
}

impl<'a> ResetConsumerGroupOffsets<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            group_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `group_id`.
    pub fn group_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.group_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::ResetOffsetsRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::ResetOffsetsRequest) -> types::builder::ResetOffsetsRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("group_id", self.group_id, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::ResetOffsetsRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
