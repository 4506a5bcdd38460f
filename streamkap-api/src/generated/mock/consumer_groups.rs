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
    #[statuses("2XX", "422")]
    pub struct ResetConsumerGroupOffsets {
        #[read(path("group_id", "simple", false))]
        pub group_id: String,
        #[read(json())]
        pub body: types::ResetOffsetsRequest,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["2XX"])
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}
