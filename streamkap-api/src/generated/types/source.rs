// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Redacted, lenient, nullable, union};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A source with its settings and state.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConnector {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The kind of connector, such as `postgresql`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_display_name: Option<String>,
    /// The page states no type; its example is a string in ISO 8601.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_timestamp: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_id: Option<String>,
    /// Settings by their dotted names. They hold passwords where these are asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Redacted<Map<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_ids: Option<Vec<SourceConnectorTopicIdsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_map: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<SourceConnectorTopicsItem>>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Vec<Integer>>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tasks: Option<Vec<i64>>,
    /// Active, Paused, Stopped, Broken, Starting, Unassigned, Unknown or Pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub connector_status: Option<String>,
    /// Pending, Active, Paused or Stopped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desired_state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_statuses: Option<Map<String, Value>>,
    /// The Kafka Connect cluster that runs the connector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kc_cluster_id: Option<String>,
    /// Tag ids, according to the provider.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// A page of sources.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConnectorPage {
    pub result: Vec<SourceConnector>,
    /// If absent, the server uses `1`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// One source, wrapped like a list. An unknown id gives an empty list, according to the provider.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceConnectorResult {
    pub result: Vec<SourceConnector>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_size: Option<i64>,
    #[serde(default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
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
    #[derive(PartialEq)]
    pub enum SourceConnectorTopicsItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub connector: Option<Option<SourceFilterConnector>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub status: Option<Option<SourceFilterStatus>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub snapshot: Option<Option<SourceFilterSnapshot>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    #[derive(PartialEq)]
    pub enum SourceFilterConnector {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum SourceFilterSnapshot {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum SourceFilterStatus {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// Metrics of a source.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct SourceMetricsWithMetadata {
    /// By metric: a value, a summary, or points `{timestamp, value}`, depending on `time_type`. Timestamps look like `2025-03-02 08:00:00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, MetricMetadata>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::{Redacted, struct_builder};
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

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
            tasks: Optional<Vec<i64>>,
            /// Active, Paused, Stopped, Broken, Starting, Unassigned, Unknown or Pending.
            connector_status: Optional<String>,
            /// Pending, Active, Paused or Stopped.
            desired_state: Optional<String>,
            task_statuses: Optional<Map<String, Value>>,
            /// The Kafka Connect cluster that runs the connector.
            kc_cluster_id: Optional<String>,
            /// Tag ids, according to the provider.
            tags: Optional<Vec<String>>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceConnectorPage`](super::SourceConnectorPage). The struct is used by [`Client::list_sources`](crate::Client::list_sources).
        #[builds(super::super::SourceConnectorPage)]
        #[derive(Clone)]
        pub struct SourceConnectorPage {
            result: Required<Vec<super::super::SourceConnector>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceConnectorResult`](super::SourceConnectorResult). The struct is used by [`Client::get_source`](crate::Client::get_source).
        #[builds(super::super::SourceConnectorResult)]
        #[derive(Clone)]
        pub struct SourceConnectorResult {
            result: Required<Vec<super::super::SourceConnector>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceFilter`](super::SourceFilter). The struct is used by [`Client::list_sources`](crate::Client::list_sources).
        #[builds(super::super::SourceFilter)]
        #[derive(Clone)]
        pub struct SourceFilter {
            connector: OptionalOrNull<super::super::SourceFilterConnector>,
            status: OptionalOrNull<super::super::SourceFilterStatus>,
            snapshot: OptionalOrNull<super::super::SourceFilterSnapshot>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`SourceMetricsWithMetadata`](super::SourceMetricsWithMetadata). The struct is used by [`Client::get_source_metrics`](crate::Client::get_source_metrics).
        #[builds(super::super::SourceMetricsWithMetadata)]
        #[derive(Clone)]
        pub struct SourceMetricsWithMetadata {
            /// By metric: a value, a summary, or points `{timestamp, value}`, depending on `time_type`.
            data: Optional<Map<String, Value>>,
            metadata: Optional<BTreeMap<String, super::super::MetricMetadata>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
