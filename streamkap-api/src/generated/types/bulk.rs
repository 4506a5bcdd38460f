// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// An entity to copy, and the name of the copy.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkCloneItem {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub id: Option<Option<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub name: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The entities to copy.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkCloneRequest {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub items: Option<Option<Vec<BulkCloneItem>>>,
    /// If absent, the server uses `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select_all: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub filters: Option<Option<BulkSelectionFilter>>,
    /// If absent, the server uses `" (Copy)"`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub name_suffix: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

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

/// What became of each entity. Some may have failed although the status is a success.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkOperationResponse {
    pub results: Vec<BulkOperationResult>,
    pub summary: BulkOperationSummary,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// What became of one entity.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkOperationResult {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Counts of the results.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkOperationSummary {
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub succeeded: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

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

/// The entities to change.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkStateChangeRequest {
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

/// The tags to set.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkUpdatePayload {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// The entities to tag, and the tags.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkUpdateRequest {
    pub payload: BulkUpdatePayload,
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
        /// Builder for [`BulkCloneItem`](super::BulkCloneItem). The struct is part of [`types::BulkCloneRequest`](crate::types::BulkCloneRequest).
        #[builds(super::super::BulkCloneItem)]
        #[derive(Clone)]
        pub struct BulkCloneItem {
            id: OptionalOrNull<String>,
            name: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkCloneRequest`](super::BulkCloneRequest). The struct is used by [`Client::bulk_clone_transforms`](crate::Client::bulk_clone_transforms).
        #[builds(super::super::BulkCloneRequest)]
        #[derive(Clone)]
        pub struct BulkCloneRequest {
            items: OptionalOrNull<Vec<super::super::BulkCloneItem>>,
            select_all: Optional<bool>,
            filters: OptionalOrNull<super::super::BulkSelectionFilter>,
            name_suffix: OptionalOrNull<String>,
            extra: Extra<Map<String, Value>>,
        }
    }

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

    struct_builder! {
        /// Builder for [`BulkOperationResponse`](super::BulkOperationResponse). The struct is used by [`Client::bulk_delete_destinations`](crate::Client::bulk_delete_destinations), [`Client::bulk_stop_snapshot_sources`](crate::Client::bulk_stop_snapshot_sources), [`Client::bulk_snapshot_topics`](crate::Client::bulk_snapshot_topics) and others.
        #[builds(super::super::BulkOperationResponse)]
        #[derive(Clone)]
        pub struct BulkOperationResponse {
            results: Required<Vec<super::super::BulkOperationResult>>,
            summary: Required<super::super::BulkOperationSummary>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkOperationResult`](super::BulkOperationResult). The struct is part of [`types::BulkOperationResponse`](crate::types::BulkOperationResponse).
        #[builds(super::super::BulkOperationResult)]
        #[derive(Clone)]
        pub struct BulkOperationResult {
            id: Optional<String>,
            success: Optional<bool>,
            message: Optional<String>,
            data: Optional<Map<String, Value>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkOperationSummary`](super::BulkOperationSummary). The struct is part of [`types::BulkOperationResponse`](crate::types::BulkOperationResponse).
        #[builds(super::super::BulkOperationSummary)]
        #[derive(Clone)]
        pub struct BulkOperationSummary {
            total: Optional<i64>,
            succeeded: Optional<i64>,
            failed: Optional<i64>,
            extra: Extra<Map<String, Value>>,
        }
    }

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

    struct_builder! {
        /// Builder for [`BulkStateChangeRequest`](super::BulkStateChangeRequest). The struct is used by [`Client::bulk_stop_snapshot_sources`](crate::Client::bulk_stop_snapshot_sources).
        #[builds(super::super::BulkStateChangeRequest)]
        #[derive(Clone)]
        pub struct BulkStateChangeRequest {
            /// Left out with `select_all`.
            ids: OptionalOrNull<Vec<String>>,
            select_all: Optional<bool>,
            filters: OptionalOrNull<super::super::BulkSelectionFilter>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkUpdatePayload`](super::BulkUpdatePayload). The struct is part of [`types::BulkUpdateRequest`](crate::types::BulkUpdateRequest).
        #[builds(super::super::BulkUpdatePayload)]
        #[derive(Clone)]
        pub struct BulkUpdatePayload {
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkUpdateRequest`](super::BulkUpdateRequest). The struct is used by [`Client::update_bulk_transforms`](crate::Client::update_bulk_transforms).
        #[builds(super::super::BulkUpdateRequest)]
        #[derive(Clone)]
        pub struct BulkUpdateRequest {
            payload: Required<super::super::BulkUpdatePayload>,
            /// Left out with `select_all`.
            ids: OptionalOrNull<Vec<String>>,
            select_all: Optional<bool>,
            filters: OptionalOrNull<super::super::BulkSelectionFilter>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
