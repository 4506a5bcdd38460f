// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{nullable, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The snapshot to run.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UnifiedSnapshotBody {
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
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    ///
    /// If absent, the server uses `"incremental"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snapshot_type: Option<UnifiedSnapshotBodySnapshotType>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
    /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
    pub enum UnifiedSnapshotBodySnapshotType {
        Incremental = "incremental",
        Blocking = "blocking",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`UnifiedSnapshotBody`](super::UnifiedSnapshotBody). The struct is used by [`Client::execute_snapshot`](crate::Client::execute_snapshot).
        #[builds(super::super::UnifiedSnapshotBody)]
        #[derive(Clone)]
        pub struct UnifiedSnapshotBody {
            source_id: Required<String>,
            topic_names: OptionalOrNull<Vec<String>>,
            additional_conditions: OptionalOrNull<
                Vec<super::super::AdditionalCondition>,
            >,
            /// A column to read tables in chunks by; for incremental snapshots.
            surrogate_key: OptionalOrNull<String>,
            /// An incremental snapshot runs beside streaming; a blocking one pauses it, and is needed for tables without a key.
            snapshot_type: Optional<super::super::UnifiedSnapshotBodySnapshotType>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
