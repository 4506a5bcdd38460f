// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// The entities to delete.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkDeleteRequest {
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
        /// Builder for [`BulkDeleteRequest`](super::BulkDeleteRequest). The struct is used by [`Client::bulk_delete_destinations`](crate::Client::bulk_delete_destinations).
        #[builds(super::super::BulkDeleteRequest)]
        #[derive(Clone)]
        pub struct BulkDeleteRequest {
            /// Left out with `select_all`.
            ids: OptionalOrNull<Vec<String>>,
            select_all: Optional<bool>,
            filters: OptionalOrNull<super::super::BulkSelectionFilter>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
