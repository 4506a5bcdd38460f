// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use serde_json::{Map, Value};

/// What became of each entity. Some may have failed although the status is a success.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkOperationResponse {
    pub results: Vec<BulkOperationResult>,
    pub summary: BulkOperationSummary,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// What became of one entity.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkOperationResult {
    pub id: Option<String>,
    pub success: Option<bool>,
    pub message: Option<String>,
    pub data: Option<Map<String, Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Counts of the results.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct BulkOperationSummary {
    pub total: Option<i64>,
    pub succeeded: Option<i64>,
    pub failed: Option<i64>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`BulkOperationResponse`](super::BulkOperationResponse). The struct is used by [`Client::bulk_delete_destinations`](crate::Client::bulk_delete_destinations), [`Client::bulk_stop_snapshot_sources`](crate::Client::bulk_stop_snapshot_sources), [`Client::bulk_snapshot_topics`](crate::Client::bulk_snapshot_topics) and others.
        #[builds(super::super::BulkOperationResponse)]
        #[derive(Clone)]
        pub struct BulkOperationResponse {
            results: Required<Vec<super::super::BulkOperationResult>>,
            summary: Required<super::super::BulkOperationSummary>,
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`BulkOperationSummary`](super::BulkOperationSummary). The struct is part of [`types::BulkOperationResponse`](crate::types::BulkOperationResponse).
        #[builds(super::super::BulkOperationSummary)]
        #[derive(Clone)]
        pub struct BulkOperationSummary {
            total: Optional<i64, Integer>,
            succeeded: Optional<i64, Integer>,
            failed: Optional<i64, Integer>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
