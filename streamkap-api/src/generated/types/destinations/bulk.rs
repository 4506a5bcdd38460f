// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The entities to delete.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkDeleteRequest {
    /// Left out with `select_all`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub ids: Option<Option<Vec<String>>>,
    /// If absent, the server uses `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select_all: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub filters: Option<Option<BulkSelectionFilter>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`BulkDeleteRequest`](super::BulkDeleteRequest). The struct is used by [`Client::bulk_delete_destinations`](crate::Client::bulk_delete_destinations).
        #[builds(super::super::BulkDeleteRequest)]
        #[derive(Clone)]
        pub struct BulkDeleteRequest {
            /// Left out with `select_all`.
            ids: OptionalOrNull<Vec<String>>,
            select_all: Optional<bool>,
            filters: OptionalOrNull<super::super::BulkSelectionFilter>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
