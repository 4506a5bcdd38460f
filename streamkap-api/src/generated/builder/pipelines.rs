// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};
use serde_json::{Map, Value};

impl Client {
    /// Get Pipelines
    ///
    /// Lists the pipelines.
    ///
    /// Sends a `GET` request to `/pipelines`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/get-pipelines>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/pipeline.go>
    ///
    /// How well: params from the provider, body, response full.
    #[doc(alias = "listPipelines", alias = "/pipelines", alias = "pipelines")]
    pub fn list_pipelines(&self) -> ListPipelines<'_> {
        ListPipelines::new(self)
    }

    /// Create New Pipeline
    ///
    /// Creates a pipeline.
    ///
    /// Sends a `POST` request to `/pipelines`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/create-new-pipeline>
    /// - <https://docs.streamkap.com/reference/create_new_pipeline_pipelines_post>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/pipeline.go>
    ///
    /// How well: full but what is required.
    #[doc(alias = "createPipeline", alias = "/pipelines", alias = "pipeline")]
    pub fn create_pipeline(&self) -> CreatePipeline<'_> {
        CreatePipeline::new(self)
    }

    /// Get Metrics For Pipelines
    ///
    /// Returns metrics of several pipelines. Its parameters are not published.
    ///
    /// Sends a `GET` request to `/pipelines/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/get-pipeline-metrics-post.md>
    ///
    /// How well: named by the page of the POST only.
    #[doc(alias = "getPipelinesMetrics", alias = "/pipelines/metrics")]
    #[doc(alias = "pipelines_metrics")]
    pub fn get_pipelines_metrics(&self) -> GetPipelinesMetrics<'_> {
        GetPipelinesMetrics::new(self)
    }

    /// Get pipeline metrics (POST)
    ///
    /// Returns metrics of several pipelines. For ids that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/pipelines/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/get-pipeline-metrics-post.md>
    ///
    /// How well: none but that ids are given.
    #[doc(alias = "getPipelinesMetricsPost", alias = "/pipelines/metrics")]
    #[doc(alias = "pipelines_metrics_post")]
    pub fn get_pipelines_metrics_post(&self) -> GetPipelinesMetricsPost<'_> {
        GetPipelinesMetricsPost::new(self)
    }

    /// Get Pipeline
    ///
    /// Returns one pipeline, in a list.
    ///
    /// Sends a `GET` request to `/pipelines/{pipeline_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/get-pipeline>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/pipeline.go>
    ///
    /// How well: params partial, response full.
    #[doc(alias = "getPipeline", alias = "/pipelines/{pipeline_id}")]
    #[doc(alias = "pipeline")]
    pub fn get_pipeline(&self) -> GetPipeline<'_> {
        GetPipeline::new(self)
    }

    /// Update Existing Pipeline
    ///
    /// Changes a pipeline.
    ///
    /// Sends a `PUT` request to `/pipelines/{pipeline_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/update-existing-pipeline.md>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/pipeline.go>
    ///
    /// How well: from the provider.
    #[doc(alias = "updatePipeline", alias = "/pipelines/{pipeline_id}")]
    #[doc(alias = "pipeline")]
    pub fn update_pipeline(&self) -> UpdatePipeline<'_> {
        UpdatePipeline::new(self)
    }

    /// Delete Pipeline
    ///
    /// Deletes a pipeline.
    ///
    /// Sends a `DELETE` request to `/pipelines/{pipeline_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/pipeline.go>
    ///
    /// How well: params partial, response none.
    #[doc(alias = "deletePipeline", alias = "/pipelines/{pipeline_id}")]
    #[doc(alias = "pipeline")]
    pub fn delete_pipeline(&self) -> DeletePipeline<'_> {
        DeletePipeline::new(self)
    }

    /// Get Metrics For Pipeline
    ///
    /// Returns the latest metrics of a pipeline.
    ///
    /// Sends a `GET` request to `/pipelines/{pipeline_id}/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/pipelines/get-metrics-for-pipeline>
    /// - <https://docs.streamkap.com/reference/get_metrics_for_pipeline_pipelines__pipeline_id__metrics_get>
    ///
    /// How well: full but what is required.
    #[doc(alias = "getPipelineMetrics")]
    #[doc(alias = "/pipelines/{pipeline_id}/metrics")]
    #[doc(alias = "pipeline_metrics")]
    pub fn get_pipeline_metrics(&self) -> GetPipelineMetrics<'_> {
        GetPipelineMetrics::new(self)
    }
}

call_builder! {
    #[operation("list_pipelines", "GET", "/pipelines", id = "listPipelines")]
    #[accept("application/json")]
    #[response(types::PipelinePage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListPipelines {
        /// The optional query parameter `page`.
        ///
        /// The number of the page, from 1.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `page_size`.
        ///
        /// Rows of a page, at most 100.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `partial_name`.
        ///
        /// A part of the name.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::PipelineFilter)]
    type Body = Optional<types::PipelineFilter>;
}

paged! {
    impl ListPipelines {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::PipelinePage) -> types::HttpValidationError {
            PageFacts::new(page.result.len()).has_next(&page.has_next)
        }

        fn items(page: types::PipelinePage) -> types::Pipeline {
            page.result
        }
    }
}

call_builder! {
    #[operation("create_pipeline", "POST", "/pipelines", id = "createPipeline")]
    #[accept("application/json")]
    #[response(types::Pipeline, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreatePipeline {
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `wait`.
        ///
        /// False returns before Kafka Connect has carried out the change. The default is not published.
        #[write(query("wait"))]
        wait: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::CreatePipelineReq)]
    type Body = Required<types::CreatePipelineReq>;
}

call_builder! {
    #[operation(
        "get_pipelines_metrics",
        "GET",
        "/pipelines/metrics",
        id = "getPipelinesMetrics"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetPipelinesMetrics {}
}

call_builder! {
    #[operation(
        "get_pipelines_metrics_post",
        "POST",
        "/pipelines/metrics",
        id = "getPipelinesMetricsPost"
    )]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetPipelinesMetricsPost {}

    /// The whole body.
    #[body(json("application/json"))]
    type Body = OptionalOrNull<Map<String, Value>>;
}

call_builder! {
    #[operation("get_pipeline", "GET", "/pipelines/{pipeline_id}", id = "getPipeline")]
    #[accept("application/json")]
    #[response(types::PipelineResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetPipeline {
        /// The required path parameter `pipeline_id`.
        #[write(path("pipeline_id"))]
        pipeline_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
    }
}

call_builder! {
    #[operation(
        "update_pipeline",
        "PUT",
        "/pipelines/{pipeline_id}",
        id = "updatePipeline"
    )]
    #[accept("application/json")]
    #[response(types::Pipeline, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdatePipeline {
        /// The required path parameter `pipeline_id`.
        #[write(path("pipeline_id"))]
        pipeline_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `wait`.
        ///
        /// False returns before Kafka Connect has carried out the change. The default is not published.
        #[write(query("wait"))]
        wait: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UpdatePipelineReq)]
    type Body = Required<types::UpdatePipelineReq>;
}

call_builder! {
    #[operation(
        "delete_pipeline",
        "DELETE",
        "/pipelines/{pipeline_id}",
        id = "deletePipeline"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeletePipeline {
        /// The required path parameter `pipeline_id`.
        #[write(path("pipeline_id"))]
        pipeline_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `wait`.
        ///
        /// False returns before Kafka Connect has carried out the change. The default is not published.
        #[write(query("wait"))]
        wait: Optional<bool>,
    }
}

call_builder! {
    #[operation(
        "get_pipeline_metrics",
        "GET",
        "/pipelines/{pipeline_id}/metrics",
        id = "getPipelineMetrics"
    )]
    #[accept("application/json")]
    #[response(types::PipelineLatestMetricsWithMetadata, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetPipelineMetrics {
        /// The required path parameter `pipeline_id`.
        #[write(path("pipeline_id"))]
        pipeline_id: Required<String>,
        /// The optional query parameter `time_interval`.
        ///
        /// How many units of time lie between two points.
        #[write(query("time_interval"))]
        time_interval: Optional<i64>,
        /// The optional query parameter `time_unit`.
        #[write(query("time_unit"))]
        time_unit: Optional<types::GetPipelineMetricsTimeUnit>,
        /// The optional query parameter `timestamp_from`.
        ///
        /// ISO 8601; by default a day ago.
        #[write(query("timestamp_from"))]
        timestamp_from: Optional<String>,
        /// The optional query parameter `timestamp_to`.
        ///
        /// ISO 8601; by default now.
        #[write(query("timestamp_to"))]
        timestamp_to: Optional<String>,
    }
}
