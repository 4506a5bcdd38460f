// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::{Map, Value};

mock_operation! {
    #[stub(list_pipelines)]
    #[operation("list_pipelines", "GET", "/pipelines")]
    #[response(types::PipelinePage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListPipelines {
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::PipelineFilter>,
    }
}

mock_operation! {
    #[stub(create_pipeline)]
    #[operation("create_pipeline", "POST", "/pipelines")]
    #[response(types::Pipeline, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreatePipeline {
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
        #[read(json())]
        pub body: types::CreatePipelineReq,
    }
}

mock_operation! {
    #[stub(get_pipelines_metrics)]
    #[operation("get_pipelines_metrics", "GET", "/pipelines/metrics")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetPipelinesMetrics {}
}

mock_operation! {
    #[stub(get_pipelines_metrics_post)]
    #[operation("get_pipelines_metrics_post", "POST", "/pipelines/metrics")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetPipelinesMetricsPost {
        #[read(optional(|request|request.json()))]
        pub body: Option<Option<Map<String, Value>>>,
    }
}

mock_operation! {
    #[stub(get_pipeline)]
    #[operation("get_pipeline", "GET", "/pipelines/{pipeline_id}")]
    #[response(types::PipelineResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetPipeline {
        #[read(path("pipeline_id", "simple", false))]
        pub pipeline_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
    }
}

mock_operation! {
    #[stub(update_pipeline)]
    #[operation("update_pipeline", "PUT", "/pipelines/{pipeline_id}")]
    #[response(types::Pipeline, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdatePipeline {
        #[read(path("pipeline_id", "simple", false))]
        pub pipeline_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
        #[read(json())]
        pub body: types::UpdatePipelineReq,
    }
}

mock_operation! {
    #[stub(delete_pipeline)]
    #[operation("delete_pipeline", "DELETE", "/pipelines/{pipeline_id}")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeletePipeline {
        #[read(path("pipeline_id", "simple", false))]
        pub pipeline_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
    }
}

mock_operation! {
    #[stub(get_pipeline_metrics)]
    #[operation("get_pipeline_metrics", "GET", "/pipelines/{pipeline_id}/metrics")]
    #[response(types::PipelineLatestMetricsWithMetadata, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetPipelineMetrics {
        #[read(path("pipeline_id", "simple", false))]
        pub pipeline_id: String,
        #[read(query("time_interval", "form", true))]
        pub time_interval: Option<i64>,
        #[read(query("time_unit", "form", true))]
        pub time_unit: Option<types::GetPipelineMetricsTimeUnit>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: Option<String>,
        #[read(query("timestamp_to", "form", true))]
        pub timestamp_to: Option<String>,
    }
}
