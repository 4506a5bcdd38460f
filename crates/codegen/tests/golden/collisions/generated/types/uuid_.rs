// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use uuid::Uuid;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UuidHolder {
    pub id: ::std::option::Option<Uuid>,
    pub at: ::std::option::Option<DateTime<Utc>>,
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::Timestamp;
    use openapi_client_runtime::struct_builder;
    use uuid::Uuid;

    struct_builder! {
        /// Builder for [`UuidHolder`](super::UuidHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::UuidHolder)]
        #[derive(Clone)]
        pub struct UuidHolder {
            id: Optional<Uuid>,
            at: Optional<DateTime<Utc>, Timestamp>,
        }
    }
}
