// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, nullable};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// At least one property.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTopicPayload {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "lenient::read_nullable::<Integer,_,_>")]
    #[cfg_attr(feature = "schemars", schemars(extend("minimum" = 1)))]
    pub partition_count: Option<Option<i64>>,
    /// Ids of tags. Absent or null keeps the tags of an existing entity, an empty list removes them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tags: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Changes of a topic.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UpdateTopicReqBody {
    pub payload: UpdateTopicPayload,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`UpdateTopicPayload`](super::UpdateTopicPayload). The struct is part of [`types::UpdateTopicReqBody`](crate::types::UpdateTopicReqBody).
        #[builds(super::super::UpdateTopicPayload)]
        #[derive(Clone)]
        pub struct UpdateTopicPayload {
            partition_count: OptionalOrNull<i64>,
            /// Ids of tags.
            tags: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`UpdateTopicReqBody`](super::UpdateTopicReqBody). The struct is used by [`Client::update_topic`](crate::Client::update_topic).
        #[builds(super::super::UpdateTopicReqBody)]
        #[derive(Clone)]
        pub struct UpdateTopicReqBody {
            payload: Required<super::super::UpdateTopicPayload>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
