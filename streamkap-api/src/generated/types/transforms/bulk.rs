// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
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
