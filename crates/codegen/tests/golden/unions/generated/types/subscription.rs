// Generated; do not edit.

use super::*;
use openapi_client_runtime::object;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SubscriptionHasBeenCancelledByItsOwnerNotice {
    pub owner: String,
}
object!(SubscriptionHasBeenCancelledByItsOwnerNotice);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`SubscriptionHasBeenCancelledByItsOwnerNotice`](super::SubscriptionHasBeenCancelledByItsOwnerNotice). The struct is part of [`types::Notice`](crate::types::Notice).
        #[builds(super::super::SubscriptionHasBeenCancelledByItsOwnerNotice)]
        #[derive(Clone)]
        pub struct SubscriptionHasBeenCancelledByItsOwnerNotice {
            owner: Required<String>,
        }
    }
}
