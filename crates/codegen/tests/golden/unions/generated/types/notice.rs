// Generated; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::Value;

union! {
    /// The variant of a long name is on more than one line.
    #[derive(PartialEq)]
    pub enum Notice {
        Bird(Bird),
        SubscriptionHasBeenCancelledByItsOwnerNotice(
            SubscriptionHasBeenCancelledByItsOwnerNotice,
        ),
        #[other]
        Other(Value),
    }
}
