// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Job {
    pub id: Uuid,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
}
object!(Job);

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::struct_builder;
    use uuid::Uuid;

    struct_builder! {
        /// Builder for [`Job`](super::Job). The struct is used by [`Client::start`](crate::Client::start), [`Client::job`](crate::Client::job) and [`Client::report`](crate::Client::report).
        #[builds(super::super::Job)]
        #[derive(Clone)]
        pub struct Job {
            id: Required<Uuid>,
            at: Optional<DateTime<Utc>>,
        }
    }
}
