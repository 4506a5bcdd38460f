// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(get_dashboard_lineage_groups)]
    #[operation("get_dashboard_lineage_groups", "GET", "/dashboard/lineage")]
    #[statuses("200", "422")]
    pub struct GetDashboardLineageGroups {}

    fn response(value: types::LineageGroupPage) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(get_dashboard_lineage_topics)]
    #[operation("get_dashboard_lineage_topics", "GET", "/dashboard/lineage/topics")]
    #[statuses("200", "422")]
    pub struct GetDashboardLineageTopics {}

    fn response(value: types::LineageTopicPage) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(get_dashboard_lineage_topics_batch)]
    #[operation(
        "get_dashboard_lineage_topics_batch",
        "POST",
        "/dashboard/lineage/topics/batch"
    )]
    #[statuses("2XX", "422")]
    pub struct GetDashboardLineageTopicsBatch {
        #[read(json())]
        pub body: Value,
    }

    fn response(value: Value) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}
