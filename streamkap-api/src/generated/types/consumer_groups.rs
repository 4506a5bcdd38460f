// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, open_enum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Where a consumer group shall go on.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct ResetOffsetsRequest {
    pub topics: Vec<String>,
    pub strategy: ResetOffsetsRequestStrategy,
    /// Milliseconds since 1970, for the strategy `timestamp`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    pub timestamp: Option<Option<i64>>,
    /// For the strategy `offset`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    pub offset: Option<Option<i64>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

open_enum! {
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
            timestamp: OptionalOrNull<i64>,
            /// For the strategy `offset`.
            offset: OptionalOrNull<i64>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
