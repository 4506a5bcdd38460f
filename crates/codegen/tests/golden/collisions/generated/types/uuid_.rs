// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{lenient, object};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UuidHolder {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<Uuid>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<::std::option::Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<DateTime<Utc>>,
}
object!(UuidHolder);

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::struct_builder;
    use uuid::Uuid;

    struct_builder! {
        /// Builder for [`UuidHolder`](super::UuidHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::UuidHolder)]
        #[derive(Clone)]
        pub struct UuidHolder {
            id: Optional<Uuid>,
            at: Optional<DateTime<Utc>>,
        }
    }
}
