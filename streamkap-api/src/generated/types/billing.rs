// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::{open_enum, union};
use serde_json::{Map, Value};

open_enum! {
    #[uses = " Used by [`Client::get_usage_metrics_post`](crate::Client::get_usage_metrics_post)."]
    pub enum GetUsageMetricsPostSort {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::get_usage_metrics`](crate::Client::get_usage_metrics)."]
    pub enum GetUsageMetricsSort {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

/// Takes precedence over the query parameter.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct UsageMetricsBody {
    pub tenant_ids: Option<Option<UsageMetricsBodyTenantIds>>,
    /// Properties that the document does not describe; they are kept and sent back.
    #[cfg_attr(feature = "schemars", schemars(flatten))]
    pub extra: Map<String, Value>,
}

union! {
    #[uses = " Part of [`types::UsageMetricsBody`](crate::types::UsageMetricsBody)."]
    #[derive(PartialEq)]
    pub enum UsageMetricsBodyTenantIds {
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
        /// Builder for [`UsageMetricsBody`](super::UsageMetricsBody). The struct is used by [`Client::get_usage_metrics_post`](crate::Client::get_usage_metrics_post).
        #[builds(super::super::UsageMetricsBody)]
        #[derive(Clone)]
        pub struct UsageMetricsBody {
            tenant_ids: OptionalOrNull<super::super::UsageMetricsBodyTenantIds>,
            #[extra]
            extra: Extra<Map<String, Value>>,
        }
    }
}
