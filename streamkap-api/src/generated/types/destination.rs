// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{Redacted, lenient, nullable, union};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A destination with its settings and state.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationConnector {
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
    /// Settings by their dotted names. They hold passwords where these are asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Redacted<Map<String, Value>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_ids: Option<Vec<DestinationConnectorTopicIdsItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_map: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<Vec<DestinationConnectorTopicsItem>>,
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

/// A page of destinations.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationConnectorPage {
    pub result: Vec<DestinationConnector>,
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

/// One destination, wrapped like a list.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationConnectorResult {
    pub result: Vec<DestinationConnector>,
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
    pub enum DestinationConnectorTopicIdsItem {
        #[shape(Integer)]
        Integer(i64),
        String(String),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum DestinationConnectorTopicsItem {
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
pub struct DestinationFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub connector: Option<Option<DestinationFilterConnector>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub status: Option<Option<DestinationFilterStatus>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tag_ids: Option<Option<DestinationFilterTagIds>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    #[derive(PartialEq)]
    pub enum DestinationFilterConnector {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum DestinationFilterStatus {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum DestinationFilterTagIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// Metrics of a destination.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationMetricsWithMetadata {
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
        /// Builder for [`DestinationConnector`](super::DestinationConnector). The struct is used by [`Client::create_destination`](crate::Client::create_destination), [`Client::update_destination`](crate::Client::update_destination) and [`Client::deploy_destination`](crate::Client::deploy_destination).
        #[builds(super::super::DestinationConnector)]
        #[derive(Clone)]
        pub struct DestinationConnector {
            name: Optional<String>,
            /// The kind of connector, such as `postgresql`.
            connector: Optional<String>,
            id: Optional<String>,
            connector_display_name: Optional<String>,
            /// The page states no type; its example is a string in ISO 8601.
            created_timestamp: Optional<String>,
            sub_id: Optional<String>,
            tenant_id: Optional<String>,
            /// Settings by their dotted names.
            config: Optional<Redacted<Map<String, Value>>>,
            topic_ids: Optional<Vec<super::super::DestinationConnectorTopicIdsItem>>,
            topic_map: Optional<Map<String, Value>>,
            topics: Optional<Vec<super::super::DestinationConnectorTopicsItem>>,
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
        /// Builder for [`DestinationConnectorPage`](super::DestinationConnectorPage). The struct is used by [`Client::list_destinations`](crate::Client::list_destinations) and [`Client::search_destinations`](crate::Client::search_destinations).
        #[builds(super::super::DestinationConnectorPage)]
        #[derive(Clone)]
        pub struct DestinationConnectorPage {
            result: Required<Vec<super::super::DestinationConnector>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`DestinationConnectorResult`](super::DestinationConnectorResult). The struct is used by [`Client::get_destination`](crate::Client::get_destination).
        #[builds(super::super::DestinationConnectorResult)]
        #[derive(Clone)]
        pub struct DestinationConnectorResult {
            result: Required<Vec<super::super::DestinationConnector>>,
            page: Optional<i64>,
            page_size: Optional<i64>,
            total: Optional<i64>,
            has_next: Optional<bool>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`DestinationFilter`](super::DestinationFilter). The struct is used by [`Client::list_destinations`](crate::Client::list_destinations) and [`Client::search_destinations`](crate::Client::search_destinations).
        #[builds(super::super::DestinationFilter)]
        #[derive(Clone)]
        pub struct DestinationFilter {
            connector: OptionalOrNull<super::super::DestinationFilterConnector>,
            status: OptionalOrNull<super::super::DestinationFilterStatus>,
            tag_ids: OptionalOrNull<super::super::DestinationFilterTagIds>,
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`DestinationMetricsWithMetadata`](super::DestinationMetricsWithMetadata). The struct is used by [`Client::get_destination_metrics`](crate::Client::get_destination_metrics).
        #[builds(super::super::DestinationMetricsWithMetadata)]
        #[derive(Clone)]
        pub struct DestinationMetricsWithMetadata {
            /// By metric: a value, a summary, or points `{timestamp, value}`, depending on `time_type`.
            data: Optional<Map<String, Value>>,
            metadata: Optional<BTreeMap<String, super::super::MetricMetadata>>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
