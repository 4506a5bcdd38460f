// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient;
use openapi_client_runtime::lenient::Integer;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The new topic. Which properties are always present is not published.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CreatedTopic {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity: Option<TopicEntity>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_partitions: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replication_factor: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub serialization: Option<TopicSerialization>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub warnings: Option<Vec<Value>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`CreatedTopic`](super::CreatedTopic). The struct is used by [`Client::create_topic`](crate::Client::create_topic).
        #[builds(super::super::CreatedTopic)]
        #[derive(Clone)]
        pub struct CreatedTopic {
            id: Optional<String>,
            name: Optional<String>,
            entity: Optional<super::super::TopicEntity>,
            num_partitions: Optional<i64>,
            replication_factor: Optional<i64>,
            prefix: Optional<String>,
            serialization: Optional<super::super::TopicSerialization>,
            warnings: Optional<Vec<Value>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
