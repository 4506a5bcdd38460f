// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ChronoHolder {
    pub at: ::std::option::Option<DateTime<Utc>>,
    pub any: ::std::option::Option<::serde_json::Value>,
}

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::lenient::{NullIsValue, Timestamp};
    use openapi_client_runtime::struct_builder;
    use serde_json::Value;

    struct_builder! {
        /// Builder for [`ChronoHolder`](super::ChronoHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::ChronoHolder)]
        #[derive(Clone)]
        pub struct ChronoHolder {
            at: Optional<DateTime<Utc>, Timestamp>,
            any: Optional<Value, NullIsValue>,
        }
    }
}
