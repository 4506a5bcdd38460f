// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
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

call_builder! {
    #[operation(
        "update_subscribers",
        "PUT",
        "/alerts/subscribers/{subscriberId}",
        id = "updateSubscribers"
    )]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateSubscribers {
        /// The required path parameter `subscriberId`.
        #[write(path("subscriberId"))]
        subscriber_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"))]
    type Body = Optional<Value>;
}
