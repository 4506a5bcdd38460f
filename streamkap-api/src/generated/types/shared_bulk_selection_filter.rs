// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Restricts `select_all`. There may be more filters.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkSelectionFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub source_id: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub destination_id: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`BulkSelectionFilter`](super::BulkSelectionFilter). The struct is part of [`types::BulkCloneRequest`](crate::types::BulkCloneRequest), [`types::BulkDeleteRequest`](crate::types::BulkDeleteRequest), [`types::BulkStateChangeRequest`](crate::types::BulkStateChangeRequest) and others.
        #[builds(super::super::BulkSelectionFilter)]
        #[derive(Clone)]
        pub struct BulkSelectionFilter {
            source_id: OptionalOrNull<String>,
            destination_id: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
