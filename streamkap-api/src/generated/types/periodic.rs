// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient;
use openapi_client_runtime::lenient::Integer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// A repeated comparison of source and destination.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct PeriodicAudit {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp_column: Option<String>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interval_minutes: Option<i64>,
    /// If absent, the server uses `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fix_deletes_only: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`PeriodicAudit`](super::PeriodicAudit). The struct is part of [`types::Pipeline`](crate::types::Pipeline).
        #[builds(super::super::PeriodicAudit)]
        #[derive(Clone)]
        pub struct PeriodicAudit {
            topics: Optional<Vec<String>>,
            timestamp_column: Optional<String>,
            interval_minutes: Optional<i64>,
            fix_deletes_only: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
