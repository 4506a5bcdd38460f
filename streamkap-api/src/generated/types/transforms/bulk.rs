// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// An entity to copy, and the name of the copy.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkCloneItem {
    pub id: Option<Option<String>>,
    pub name: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The entities to copy.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkCloneRequest {
    pub items: Option<Option<Vec<BulkCloneItem>>>,
    /// If absent, the server uses `false`.
    pub select_all: Option<bool>,
    pub filters: Option<Option<BulkSelectionFilter>>,
    /// If absent, the server uses `" (Copy)"`.
    pub name_suffix: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The tags to set.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkUpdatePayload {
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// The entities to tag, and the tags.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkUpdateRequest {
    pub payload: BulkUpdatePayload,
    /// Left out with `select_all`.
    pub ids: Option<Option<Vec<String>>>,
    /// If absent, the server uses `false`.
    pub select_all: Option<bool>,
    pub filters: Option<Option<BulkSelectionFilter>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkUpdatePayload`](super::BulkUpdatePayload). The struct is part of [`types::BulkUpdateRequest`](crate::types::BulkUpdateRequest).
        #[builds(super::super::BulkUpdatePayload)]
        #[derive(Clone)]
        pub struct BulkUpdatePayload {
            tags: OptionalOrNull<Vec<String>>,
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
