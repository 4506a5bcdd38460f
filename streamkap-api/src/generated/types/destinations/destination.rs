// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::union;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A page of destinations.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationConnectorPage {
    pub result: Vec<DestinationConnector>,
    /// If absent, the server uses `1`.
    pub page: Option<i64>,
    /// If absent, the server uses `10`.
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// One destination, wrapped like a list.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationConnectorResult {
    pub result: Vec<DestinationConnector>,
    pub page: Option<i64>,
    pub page_size: Option<i64>,
    pub total: Option<i64>,
    pub has_next: Option<bool>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationFilter {
    pub connector: Option<Option<DestinationFilterConnector>>,
    pub status: Option<Option<DestinationFilterStatus>>,
    pub tag_ids: Option<Option<DestinationFilterTagIds>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::DestinationFilter`](crate::types::DestinationFilter)."]
    #[derive(PartialEq)]
    pub enum DestinationFilterConnector {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::DestinationFilter`](crate::types::DestinationFilter)."]
    #[derive(PartialEq)]
    pub enum DestinationFilterStatus {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[uses = " Part of [`types::DestinationFilter`](crate::types::DestinationFilter)."]
    #[derive(PartialEq)]
    pub enum DestinationFilterTagIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

/// Metrics of a destination.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DestinationMetricsWithMetadata {
    /// By metric: a value, a summary, or points `{timestamp, value}`, depending on `time_type`. Timestamps look like `2025-03-02 08:00:00`.
    pub data: Option<Map<String, Value>>,
    pub metadata: Option<BTreeMap<String, MetricMetadata>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};
    use std::collections::BTreeMap;

    struct_builder! {
        /// Builder for [`DestinationConnectorPage`](super::DestinationConnectorPage). The struct is used by [`Client::list_destinations`](crate::Client::list_destinations) and [`Client::search_destinations`](crate::Client::search_destinations).
        #[builds(super::super::DestinationConnectorPage)]
        #[derive(Clone)]
        pub struct DestinationConnectorPage {
            result: Required<Vec<super::super::DestinationConnector>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }

    struct_builder! {
        /// Builder for [`DestinationConnectorResult`](super::DestinationConnectorResult). The struct is used by [`Client::get_destination`](crate::Client::get_destination).
        #[builds(super::super::DestinationConnectorResult)]
        #[derive(Clone)]
        pub struct DestinationConnectorResult {
            result: Required<Vec<super::super::DestinationConnector>>,
            page: Optional<i64, Integer>,
            page_size: Optional<i64, Integer>,
            total: Optional<i64, Integer>,
            has_next: Optional<bool>,
            #[extra]
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
            #[extra]
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
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
