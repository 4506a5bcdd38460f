// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(get_usage_metrics)]
    #[operation("get_usage_metrics", "GET", "/billing/usage/metrics")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetUsageMetrics {
        #[read(query("connector", "form", true))]
        pub connector: Option<String>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("sort", "form", true))]
        pub sort: Option<types::GetUsageMetricsSort>,
        #[read(query("tenant_ids", "form", true))]
        pub tenant_ids: Option<String>,
    }
}

mock_operation! {
    #[stub(get_usage_metrics_post)]
    #[operation("get_usage_metrics_post", "POST", "/billing/usage/metrics")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetUsageMetricsPost {
        #[read(query("connector", "form", true))]
        pub connector: Option<String>,
        #[read(query("entity_type", "form", true))]
        pub entity_type: Option<String>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("sort", "form", true))]
        pub sort: Option<types::GetUsageMetricsPostSort>,
        #[read(query("tenant_ids", "form", true))]
        pub tenant_ids: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::UsageMetricsBody>,
    }
}
