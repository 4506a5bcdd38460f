// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{nullable, union};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// Takes precedence over the query parameters.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct MetricsFilter {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub ids: Option<Option<MetricsFilterIds>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "nullable::deserialize")]
    pub tenant_ids: Option<Option<MetricsFilterTenantIds>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

union! {
    #[derive(PartialEq)]
    pub enum MetricsFilterIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

union! {
    #[derive(PartialEq)]
    pub enum MetricsFilterTenantIds {
        String(String),
        StringArray(Vec<String>),
        #[other]
        Other(Value),
    }
}

pub mod builder {
    use openapi_client_runtime::struct_builder;
    use serde_json::{Map, Value};

    struct_builder! {
        /// Builder for [`MetricsFilter`](super::MetricsFilter). The struct is used by [`Client::get_sources_metrics`](crate::Client::get_sources_metrics) and [`Client::get_sources_metrics_post`](crate::Client::get_sources_metrics_post).
        #[builds(super::super::MetricsFilter)]
        #[derive(Clone)]
        pub struct MetricsFilter {
            ids: OptionalOrNull<super::super::MetricsFilterIds>,
            tenant_ids: OptionalOrNull<super::super::MetricsFilterTenantIds>,
            extra: Extra<Map<String, Value>>,
        }
    }
}
