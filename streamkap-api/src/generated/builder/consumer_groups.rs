// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

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

call_builder! {
    #[operation(
        "reset_consumer_group_offsets",
        "POST",
        "/consumer-groups/{group_id}/reset-offsets",
        id = "resetConsumerGroupOffsets"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ResetConsumerGroupOffsets {
        /// The required path parameter `group_id`.
        #[write(path("group_id"))]
        group_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::ResetOffsetsRequest)]
    type Body = Required<types::ResetOffsetsRequest>;
}
