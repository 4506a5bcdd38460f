// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::nullable;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct TagsSearchReqBody {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tag_ids: Option<Option<Vec<String>>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`TagsSearchReqBody`](super::TagsSearchReqBody). The struct is used by [`Client::search_tags`](crate::Client::search_tags).
        #[builds(super::super::TagsSearchReqBody)]
        #[derive(Clone)]
        pub struct TagsSearchReqBody {
            tag_ids: OptionalOrNull<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
