// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Restricts the snapshot of one table.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct AdditionalCondition {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub data_collection: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub filter: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`AdditionalCondition`](super::AdditionalCondition). The struct is part of [`types::ExecuteSnapshotBody`](crate::types::ExecuteSnapshotBody) and [`types::UnifiedSnapshotBody`](crate::types::UnifiedSnapshotBody).
        #[builds(super::super::AdditionalCondition)]
        #[derive(Clone)]
        pub struct AdditionalCondition {
            data_collection: OptionalOrNull<String>,
            filter: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
