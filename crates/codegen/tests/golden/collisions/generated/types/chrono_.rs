// Generated; do not edit.

use super::*;
use chrono::{DateTime, Utc};
use openapi_client_runtime::lenient::Timestamp;
use openapi_client_runtime::{lenient, nullable, object};

#[derive(Clone, Debug, PartialEq, ::serde::Deserialize, ::serde::Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ChronoHolder {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<::std::option::Option<Timestamp>,_,_>")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub at: ::std::option::Option<DateTime<Utc>>,
    #[serde(default, deserialize_with = "nullable::present")]
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub any: ::std::option::Option<::serde_json::Value>,
}
object!(ChronoHolder);

pub mod builder {
    use chrono::{DateTime, Utc};
    use openapi_client_runtime::struct_builder;
    use serde_json::Value;

    struct_builder! {
        /// Builder for [`ChronoHolder`](super::ChronoHolder). The struct is part of [`types::BuilderHoldersItem`](crate::types::BuilderHoldersItem).
        #[builds(super::super::ChronoHolder)]
        #[derive(Clone)]
        pub struct ChronoHolder {
            at: Optional<DateTime<Utc>>,
            any: Optional<Value>,
        }
    }
}
