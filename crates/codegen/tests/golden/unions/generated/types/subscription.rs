// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SubscriptionHasBeenCancelledByItsOwnerNotice {
    pub owner: String,
}

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
