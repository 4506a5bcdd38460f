// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(reset_consumer_group_offsets)]
    #[operation(
        "reset_consumer_group_offsets",
        "POST",
        "/consumer-groups/{group_id}/reset-offsets"
    )]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ResetConsumerGroupOffsets {
        #[read(path("group_id", "simple", false))]
        pub group_id: String,
        #[read(json())]
        pub body: types::ResetOffsetsRequest,
    }
}
