// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// Restricts `select_all`. There may be more filters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkSelectionFilter {
    pub source_id: Option<Option<String>>,
    pub destination_id: Option<Option<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
