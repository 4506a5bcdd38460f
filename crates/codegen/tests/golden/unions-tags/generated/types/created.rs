// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{constant, lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Created {
    /// If absent, the server uses `"created"`.
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreatedType>,
    pub by: String,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<DateTime<Utc>>,
}
object!(Created);

constant! {
    /// Always `"created"`.
    #[json = "\"created\""]
    pub struct CreatedType;
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`Created`](super::Created). The struct is part of [`types::Event`](crate::types::Event) and [`types::Only`](crate::types::Only).
        #[builds(super::super::Created)]
        #[derive(Clone)]
        pub struct Created {
            type_: Optional<super::super::CreatedType>,
            by: Required<String>,
            at: Optional<DateTime<Utc>>,
        }
    }
}
