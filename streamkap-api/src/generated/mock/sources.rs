// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(list_sources)]
    #[operation("list_sources", "GET", "/sources")]
    #[response(types::SourceConnectorPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListSources {
        #[read(query("connector", "form", true))]
        pub connector: Option<String>,
        #[read(query("first_seen_offsets", "form", true))]
        pub first_seen_offsets: Option<Value>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("last_seen_offsets", "form", true))]
        pub last_seen_offsets: Option<Value>,
        #[read(query("latency", "form", true))]
        pub latency: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("sort", "form", true))]
        pub sort: Option<String>,
        #[read(query("sort_dir", "form", true))]
        pub sort_dir: Option<types::ListSourcesSortDir>,
        #[read(query("status", "form", true))]
        pub status: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::SourceFilter>,
    }
}

mock_operation! {
    #[stub(create_source)]
    #[operation("create_source", "POST", "/sources")]
    #[response(types::SourceConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateSource {
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
        #[read(json())]
        pub body: types::CreateSourceReq,
    }
}

mock_operation! {
    #[stub(bulk_stop_snapshot_sources)]
    #[operation("bulk_stop_snapshot_sources", "POST", "/sources/bulk/stop-snapshot")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct BulkStopSnapshotSources {
        #[read(json())]
        pub body: types::BulkStateChangeRequest,
    }
}

mock_operation! {
    #[stub(cancel_snapshot)]
    #[operation("cancel_snapshot", "POST", "/sources/cancel_snapshot")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CancelSnapshot {
        #[read(json())]
        pub body: types::ExecuteSnapshotBody,
    }
}

mock_operation! {
    #[stub(list_source_connectors)]
    #[operation("list_source_connectors", "GET", "/sources/connectors")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListSourceConnectors {
        #[read(query("connector_code", "form", true))]
        pub connector_code: Option<String>,
    }
}

mock_operation! {
    #[stub(get_sources_metrics)]
    #[operation("get_sources_metrics", "GET", "/sources/metrics")]
    #[response(types::ConnectorMetrics, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetSourcesMetrics {
        #[read(query("from", "form", true))]
        pub from: Option<Value>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("ids", "form", true))]
        pub ids: Option<String>,
        #[read(query("level", "form", true))]
        pub level: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<Value>,
        #[read(query("size", "form", true))]
        pub size: Option<i64>,
        #[read(query("snapshot", "form", true))]
        pub snapshot: Option<String>,
        #[read(query("sort", "form", true))]
        pub sort: Option<String>,
        #[read(query("sort_dir", "form", true))]
        pub sort_dir: Option<types::GetSourcesMetricsSortDir>,
        #[read(query("tenant_ids", "form", true))]
        pub tenant_ids: Option<String>,
        #[read(query("time_interval", "form", true))]
        pub time_interval: Option<Value>,
        #[read(query("time_type", "form", true))]
        pub time_type: Option<String>,
        #[read(query("time_unit", "form", true))]
        pub time_unit: Option<String>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: Option<Value>,
        #[read(query("timestamp_to", "form", true))]
        pub timestamp_to: Option<Value>,
        #[read(query("topic_list_from", "form", true))]
        pub topic_list_from: Option<i64>,
        #[read(query("topic_list_size", "form", true))]
        pub topic_list_size: Option<i64>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::MetricsFilter>,
    }
}

mock_operation! {
    #[stub(get_sources_metrics_post)]
    #[operation("get_sources_metrics_post", "POST", "/sources/metrics")]
    #[response(types::ConnectorMetrics, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetSourcesMetricsPost {
        #[read(query("from", "form", true))]
        pub from: Option<Value>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("ids", "form", true))]
        pub ids: Option<String>,
        #[read(query("level", "form", true))]
        pub level: Option<String>,
        #[read(query("page", "form", true))]
        pub page: Option<Value>,
        #[read(query("size", "form", true))]
        pub size: Option<i64>,
        #[read(query("snapshot", "form", true))]
        pub snapshot: Option<String>,
        #[read(query("sort", "form", true))]
        pub sort: Option<String>,
        #[read(query("sort_dir", "form", true))]
        pub sort_dir: Option<types::GetSourcesMetricsPostSortDir>,
        #[read(query("tenant_ids", "form", true))]
        pub tenant_ids: Option<String>,
        #[read(query("time_interval", "form", true))]
        pub time_interval: Option<Value>,
        #[read(query("time_type", "form", true))]
        pub time_type: Option<String>,
        #[read(query("time_unit", "form", true))]
        pub time_unit: Option<String>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: Option<Value>,
        #[read(query("timestamp_to", "form", true))]
        pub timestamp_to: Option<Value>,
        #[read(query("topic_list_from", "form", true))]
        pub topic_list_from: Option<i64>,
        #[read(query("topic_list_size", "form", true))]
        pub topic_list_size: Option<i64>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::MetricsFilter>,
    }
}

mock_operation! {
    #[stub(execute_snapshot)]
    #[operation("execute_snapshot", "POST", "/sources/snapshot")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ExecuteSnapshot {
        #[read(json())]
        pub body: types::UnifiedSnapshotBody,
    }
}

mock_operation! {
    #[stub(stop_incremental_snapshot)]
    #[operation(
        "stop_incremental_snapshot",
        "POST",
        "/sources/stop_incremental_snapshot"
    )]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct StopIncrementalSnapshot {
        #[read(json())]
        pub body: types::ExecuteSnapshotBody,
    }
}

mock_operation! {
    #[stub(get_source)]
    #[operation("get_source", "GET", "/sources/{source_id}")]
    #[response(types::SourceConnectorResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetSource {
        #[read(path("source_id", "simple", false))]
        pub source_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
    }
}

mock_operation! {
    #[stub(update_source)]
    #[operation("update_source", "PUT", "/sources/{source_id}")]
    #[response(types::SourceConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateSource {
        #[read(path("source_id", "simple", false))]
        pub source_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
        #[read(json())]
        pub body: types::UpdateSourceReq,
    }
}

mock_operation! {
    #[stub(delete_source)]
    #[operation("delete_source", "DELETE", "/sources/{source_id}")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteSource {
        #[read(path("source_id", "simple", false))]
        pub source_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
    }
}

mock_operation! {
    #[stub(deploy_source)]
    #[operation("deploy_source", "POST", "/sources/{source_id}/deploy")]
    #[response(types::SourceConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeploySource {
        #[read(path("source_id", "simple", false))]
        pub source_id: String,
    }
}

mock_operation! {
    #[stub(get_source_metrics)]
    #[operation("get_source_metrics", "GET", "/sources/{source_id}/metrics")]
    #[response(types::SourceMetricsWithMetadata, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetSourceMetrics {
        #[read(path("source_id", "simple", false))]
        pub source_id: String,
        #[read(query("time_interval", "form", true))]
        pub time_interval: Option<i64>,
        #[read(query("time_type", "form", true))]
        pub time_type: Option<String>,
        #[read(query("time_unit", "form", true))]
        pub time_unit: Option<types::GetSourceMetricsTimeUnit>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: Option<String>,
        #[read(query("timestamp_to", "form", true))]
        pub timestamp_to: Option<String>,
    }
}
