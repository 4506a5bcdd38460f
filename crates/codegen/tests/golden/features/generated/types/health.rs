// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Health {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
}
object!(Health);

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Health`](super::Health). The struct is used by [`Client::without_a_tag`](crate::Client::without_a_tag).
        #[builds(super::super::Health)]
        #[derive(Clone)]
        pub struct Health {
            at: Optional<DateTime<Utc>>,
        }
    }
}
