// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The source, and optionally the topics, whose snapshot is meant.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ExecuteSnapshotBody {
    pub source_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub topic_names: Option<Option<Vec<String>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub additional_conditions: Option<Option<Vec<AdditionalCondition>>>,
    /// A column to read tables in chunks by; for incremental snapshots.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub surrogate_key: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`ExecuteSnapshotBody`](super::ExecuteSnapshotBody). The struct is used by [`Client::cancel_snapshot`](crate::Client::cancel_snapshot) and [`Client::stop_incremental_snapshot`](crate::Client::stop_incremental_snapshot).
        #[builds(super::super::ExecuteSnapshotBody)]
        #[derive(Clone)]
        pub struct ExecuteSnapshotBody {
            source_id: Required<String>,
            topic_names: OptionalOrNull<Vec<String>>,
            additional_conditions: OptionalOrNull<
                Vec<super::super::AdditionalCondition>,
            >,
            /// A column to read tables in chunks by; for incremental snapshots.
            surrogate_key: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
