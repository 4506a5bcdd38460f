// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;
use serde_json::{Map, Value};

/// Where a consumer group shall go on.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResetOffsetsRequest {
    pub topics: Vec<String>,
    pub strategy: ResetOffsetsRequestStrategy,
    /// Milliseconds since 1970, for the strategy `timestamp`.
    pub timestamp: Option<Option<i64>>,
    /// For the strategy `offset`.
    pub offset: Option<Option<i64>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

open_enum! {
    #[uses = " Part of [`types::ResetOffsetsRequest`](crate::types::ResetOffsetsRequest)."]
    pub enum ResetOffsetsRequestStrategy {
        Earliest = "earliest",
        Latest = "latest",
        Timestamp = "timestamp",
        Offset = "offset",
        #[other]
        Other,
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`ResetOffsetsRequest`](super::ResetOffsetsRequest). The struct is used by [`Client::reset_consumer_group_offsets`](crate::Client::reset_consumer_group_offsets).
        #[builds(super::super::ResetOffsetsRequest)]
        #[derive(Clone)]
        pub struct ResetOffsetsRequest {
            topics: Required<Vec<String>>,
            strategy: Required<super::super::ResetOffsetsRequestStrategy>,
            /// Milliseconds since 1970, for the strategy `timestamp`.
            timestamp: OptionalOrNull<i64, Integer>,
            /// For the strategy `offset`.
            offset: OptionalOrNull<i64, Integer>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
