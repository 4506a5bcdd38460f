// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Job {
    pub id: Uuid,
    pub at: Option<DateTime<Utc>>,
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::Timestamp;
    use openapi_client_runtime::struct_builder;
    use uuid::Uuid;

    struct_builder! {
        /// Builder for [`Job`](super::Job). The struct is used by [`Client::start`](crate::Client::start), [`Client::job`](crate::Client::job) and [`Client::report`](crate::Client::report).
        #[builds(super::super::Job)]
        #[derive(Clone)]
        pub struct Job {
            id: Required<Uuid>,
            at: Optional<DateTime<Utc>, Timestamp>,
        }
    }
}
