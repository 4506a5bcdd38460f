// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(update_subscribers)]
    #[operation("update_subscribers", "PUT", "/alerts/subscribers/{subscriberId}")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateSubscribers {
        #[read(path("subscriberId", "simple", false))]
        pub subscriber_id: String,
        #[read(optional(|request|request.json()))]
        pub body: Option<Value>,
    }
}
