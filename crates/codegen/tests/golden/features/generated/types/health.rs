// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Health {
    pub at: Option<DateTime<Utc>>,
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::Timestamp;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Health`](super::Health). The struct is used by [`Client::without_a_tag`](crate::Client::without_a_tag).
        #[builds(super::super::Health)]
        #[derive(Clone)]
        pub struct Health {
            at: Optional<DateTime<Utc>, Timestamp>,
        }
    }
}
