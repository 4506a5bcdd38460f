// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use serde_json::Value;

impl Client {
    /// Get Usage Metrics
    ///
    /// Returns usage.
    ///
    /// Sends a `GET` request to `/billing/usage/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/reference/get_usage_metrics_billing_usage_metrics_get>
    ///
    /// How well: params full, response: a 200 without a schema.
    #[doc(alias = "getUsageMetrics", alias = "/billing/usage/metrics")]
    #[doc(alias = "usage_metrics")]
    pub fn get_usage_metrics(&self) -> GetUsageMetrics<'_> {
        GetUsageMetrics::new(self)
    }

    /// Get usage metrics (POST)
    ///
    /// Returns usage. For tenants that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/billing/usage/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/billing/get-usage-metrics-post>
    ///
    /// How well: params and body full, response: a 200 without a schema.
    #[doc(alias = "getUsageMetricsPost", alias = "/billing/usage/metrics")]
    #[doc(alias = "usage_metrics_post")]
    pub fn get_usage_metrics_post(&self) -> GetUsageMetricsPost<'_> {
        GetUsageMetricsPost::new(self)
    }
}

call_builder! {
    #[operation(
        "get_usage_metrics",
        "GET",
        "/billing/usage/metrics",
        id = "getUsageMetrics"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetUsageMetrics {
        /// The optional query parameter `connector`.
        ///
        /// A kind of source.
        #[write(query("connector"))]
        connector: Optional<String>,
        /// The optional query parameter `id`.
        #[write(query("id"))]
        id: Optional<String>,
        /// The required query parameter `page`.
        ///
        /// Needed, but may be null.
        #[write(query("page"))]
        page: Required<i64>,
        /// The optional query parameter `page_size`.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `partial_name`.
        ///
        /// A part of the name of the source.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `sort`.
        #[write(query("sort"))]
        sort: Optional<types::GetUsageMetricsSort>,
        /// The optional query parameter `tenant_ids`.
        ///
        /// Tenant ids, separated by commas.
        #[write(query("tenant_ids"))]
        tenant_ids: Optional<String>,
    }
}

call_builder! {
    #[operation(
        "get_usage_metrics_post",
        "POST",
        "/billing/usage/metrics",
        id = "getUsageMetricsPost"
    )]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetUsageMetricsPost {
        /// The optional query parameter `connector`.
        ///
        /// A kind of source.
        #[write(query("connector"))]
        connector: Optional<String>,
        /// The optional query parameter `entity_type`.
        #[write(query("entity_type"))]
        entity_type: Optional<String>,
        /// The optional query parameter `id`.
        #[write(query("id"))]
        id: Optional<String>,
        /// The required query parameter `page`.
        ///
        /// Needed, but may be null.
        #[write(query("page"))]
        page: Required<i64>,
        /// The optional query parameter `page_size`.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `partial_name`.
        ///
        /// A part of the name of the source.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `sort`.
        #[write(query("sort"))]
        sort: Optional<types::GetUsageMetricsPostSort>,
        /// The optional query parameter `tenant_ids`.
        ///
        /// Tenant ids, separated by commas.
        #[write(query("tenant_ids"))]
        tenant_ids: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UsageMetricsBody)]
    type Body = Optional<types::UsageMetricsBody>;
}
