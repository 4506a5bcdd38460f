// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;
use serde_json::Value;

impl Client {
    /// Get dashboard lineage groups
    ///
    /// Lists entities with their topics.
    ///
    /// It pages and filters, by parameters that could not be found.
    ///
    /// Sends a `GET` request to `/dashboard/lineage`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/dashboard/get-dashboard-lineage-groups>
    ///
    /// How well: params none, response partial.
    #[doc(alias = "getDashboardLineageGroups", alias = "/dashboard/lineage")]
    #[doc(alias = "dashboard_lineage_groups")]
    pub fn get_dashboard_lineage_groups(&self) -> GetDashboardLineageGroups<'_> {
        GetDashboardLineageGroups::new(self)
    }

    /// Get dashboard lineage topics
    ///
    /// Lists topics with their ways from source to destination.
    ///
    /// It pages and filters, by parameters that could not be found.
    ///
    /// Sends a `GET` request to `/dashboard/lineage/topics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/dashboard/get-dashboard-lineage-topics>
    ///
    /// How well: params none, response partial.
    #[doc(alias = "getDashboardLineageTopics")]
    #[doc(alias = "/dashboard/lineage/topics")]
    #[doc(alias = "dashboard_lineage_topics")]
    pub fn get_dashboard_lineage_topics(&self) -> GetDashboardLineageTopics<'_> {
        GetDashboardLineageTopics::new(self)
    }

    /// Batch fetch topics for multiple entities
    ///
    /// Returns topics by entity.
    ///
    /// Sends a `POST` request to `/dashboard/lineage/topics/batch`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/dashboard/batch-fetch-topics-for-multiple-entities.md>
    ///
    /// How well: none but that 1 to 100 entity ids are given.
    #[doc(alias = "getDashboardLineageTopicsBatch")]
    #[doc(alias = "/dashboard/lineage/topics/batch")]
    #[doc(alias = "dashboard_lineage_topics_batch")]
    pub fn get_dashboard_lineage_topics_batch(&self) -> GetDashboardLineageTopicsBatch<'_> {
        GetDashboardLineageTopicsBatch::new(self)
    }
}

call_builder! {
    #[operation(
        "get_dashboard_lineage_groups",
        "GET",
        "/dashboard/lineage",
        id = "getDashboardLineageGroups"
    )]
    #[accept("application/json")]
    #[response(types::LineageGroupPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDashboardLineageGroups {}
}

call_builder! {
    #[operation(
        "get_dashboard_lineage_topics",
        "GET",
        "/dashboard/lineage/topics",
        id = "getDashboardLineageTopics"
    )]
    #[accept("application/json")]
    #[response(types::LineageTopicPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDashboardLineageTopics {}
}

call_builder! {
    #[operation(
        "get_dashboard_lineage_topics_batch",
        "POST",
        "/dashboard/lineage/topics/batch",
        id = "getDashboardLineageTopicsBatch"
    )]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDashboardLineageTopicsBatch {}

    /// The whole body.
    #[body(json("application/json"))]
    type Body = Required<Value>;
}
