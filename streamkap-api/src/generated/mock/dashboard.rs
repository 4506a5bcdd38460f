// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(get_dashboard_lineage_groups)]
    #[operation("get_dashboard_lineage_groups", "GET", "/dashboard/lineage")]
    #[response(types::LineageGroupPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDashboardLineageGroups {}
}

mock_operation! {
    #[stub(get_dashboard_lineage_topics)]
    #[operation("get_dashboard_lineage_topics", "GET", "/dashboard/lineage/topics")]
    #[response(types::LineageTopicPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDashboardLineageTopics {}
}

mock_operation! {
    #[stub(get_dashboard_lineage_topics_batch)]
    #[operation(
        "get_dashboard_lineage_topics_batch",
        "POST",
        "/dashboard/lineage/topics/batch"
    )]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDashboardLineageTopicsBatch {
        #[read(json())]
        pub body: Value,
    }
}
