// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Redacted, union};
use serde_json::{Map, Value};

/// A source with its settings and state.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConnector {
    pub name: Option<String>,
    /// The kind of connector, such as `postgresql`.
    pub connector: Option<String>,
    pub id: Option<String>,
    pub connector_display_name: Option<String>,
    /// The page states no type; its example is a string in ISO 8601.
    pub created_timestamp: Option<String>,
    pub sub_id: Option<String>,
    pub tenant_id: Option<String>,
    pub service_id: Option<String>,
    /// Settings by their dotted names. They hold passwords where these are asked for.
    pub config: Option<Redacted<Map<String, Value>>>,
    pub topic_ids: Option<Vec<SourceConnectorTopicIdsItem>>,
    pub topic_map: Option<Map<String, Value>>,
    pub topics: Option<Vec<SourceConnectorTopicsItem>>,
    pub tasks: Option<Vec<i64>>,
    /// Active, Paused, Stopped, Broken, Starting, Unassigned, Unknown or Pending.
    pub connector_status: Option<String>,
    /// Pending, Active, Paused or Stopped.
    pub desired_state: Option<String>,
    pub task_statuses: Option<Map<String, Value>>,
    /// The Kafka Connect cluster that runs the connector.
    pub kc_cluster_id: Option<String>,
    /// Tag ids, according to the provider.
    pub tags: Option<Vec<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::SourceConnector`](crate::types::SourceConnector)."]
    #[derive(PartialEq)]
    pub enum SourceConnectorTopicIdsItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::SourceConnector`](crate::types::SourceConnector)."]
    #[derive(PartialEq)]
    pub enum SourceConnectorTopicsItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::{Redacted, struct_builder};
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`SourceConnector`](super::SourceConnector). The struct is used by [`Client::create_source`](crate::Client::create_source), [`Client::update_source`](crate::Client::update_source) and [`Client::deploy_source`](crate::Client::deploy_source).
        #[builds(super::super::SourceConnector)]
        #[derive(Clone)]
        pub struct SourceConnector {
            name: Optional<String>,
            /// The kind of connector, such as `postgresql`.
            connector: Optional<String>,
            id: Optional<String>,
            connector_display_name: Optional<String>,
            /// The page states no type; its example is a string in ISO 8601.
            created_timestamp: Optional<String>,
            sub_id: Optional<String>,
            tenant_id: Optional<String>,
            service_id: Optional<String>,
            /// Settings by their dotted names.
            config: Optional<Redacted<Map<String, Value>>>,
            topic_ids: Optional<Vec<super::super::SourceConnectorTopicIdsItem>>,
            topic_map: Optional<Map<String, Value>>,
            topics: Optional<Vec<super::super::SourceConnectorTopicsItem>>,
            tasks: Optional<Vec<i64>, Vec<Integer>>,
            /// Active, Paused, Stopped, Broken, Starting, Unassigned, Unknown or Pending.
            connector_status: Optional<String>,
            /// Pending, Active, Paused or Stopped.
            desired_state: Optional<String>,
            task_statuses: Optional<Map<String, Value>>,
            /// The Kafka Connect cluster that runs the connector.
            kc_cluster_id: Optional<String>,
            /// Tag ids, according to the provider.
            tags: Optional<Vec<String>>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
