// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types::GetPipelineMetricsTimeUnit;
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required, RequiredOrNull};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::{Call, body, nullable_body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
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

call_builders! {
    #[operation("list_pipelines", "GET", "/pipelines", id = "listPipelines")]
    type ListPipelines = Result<types::PipelinePage, types::HttpValidationError>;
    #[operation("create_pipeline", "POST", "/pipelines", id = "createPipeline")]
    type CreatePipeline = Result<types::Pipeline, types::HttpValidationError>;
    #[operation(
        "get_pipelines_metrics",
        "GET",
        "/pipelines/metrics",
        id = "getPipelinesMetrics"
    )]
    type GetPipelinesMetrics = Result<Value, types::HttpValidationError>;
    #[operation(
        "get_pipelines_metrics_post",
        "POST",
        "/pipelines/metrics",
        id = "getPipelinesMetricsPost"
    )]
    type GetPipelinesMetricsPost = Result<Value, types::HttpValidationError>;
    #[operation("get_pipeline", "GET", "/pipelines/{pipeline_id}", id = "getPipeline")]
    type GetPipeline = Result<types::PipelineResult, types::HttpValidationError>;
    #[operation(
        "update_pipeline",
        "PUT",
        "/pipelines/{pipeline_id}",
        id = "updatePipeline"
    )]
    type UpdatePipeline = Result<types::Pipeline, types::HttpValidationError>;
    #[operation(
        "delete_pipeline",
        "DELETE",
        "/pipelines/{pipeline_id}",
        id = "deletePipeline"
    )]
    type DeletePipeline = Result<(), types::HttpValidationError>;
    #[operation(
        "get_pipeline_metrics",
        "GET",
        "/pipelines/{pipeline_id}/metrics",
        id = "getPipelineMetrics"
    )]
    type GetPipelineMetrics = Result<
        types::PipelineLatestMetricsWithMetadata,
        types::HttpValidationError,
    >;
}

/// Builder for [`Client::list_pipelines`](crate::Client::list_pipelines).
#[derive(Clone, Debug)]
pub struct ListPipelines<'a> {
    client: &'a Client,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    secret_returned: Field<Optional<bool>>,
    body: Result<Option<types::builder::PipelineFilter>, String>,
    call_options: CallOptions,
}

impl<'a> ListPipelines<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            secret_returned: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `page`.
    ///
    /// The number of the page, from 1.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    ///
    /// Rows of a page, at most 100.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `partial_name`.
    ///
    /// A part of the name.
    pub fn partial_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.partial_name = value.into_field();
        self
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::PipelineFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::PipelineFilter) -> types::builder::PipelineFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::PipelineFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PipelinePage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::PipelinePage, types::HttpValidationError> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| PageFacts::new(page.result.len()).has_next(&page.has_next),
            |response| Box::pin(ListPipelines::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(self) -> Items<types::PipelinePage, types::Pipeline, types::HttpValidationError> {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::PipelinePage>, Error<types::HttpValidationError>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_pipeline`](crate::Client::create_pipeline).
#[derive(Clone, Debug)]
pub struct CreatePipeline<'a> {
    client: &'a Client,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    body: Result<Option<types::builder::CreatePipelineReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreatePipeline<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            secret_returned: Default::default(),
            wait: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The optional query parameter `wait`.
    ///
    /// False returns before Kafka Connect has carried out the change. The default is not published.
    pub fn wait<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.wait = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::CreatePipelineReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreatePipelineReq) -> types::builder::CreatePipelineReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreatePipelineReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Pipeline>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_pipelines_metrics`](crate::Client::get_pipelines_metrics).
#[derive(Clone, Debug)]
pub struct GetPipelinesMetrics<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> GetPipelinesMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_pipelines_metrics_post`](crate::Client::get_pipelines_metrics_post).
#[derive(Clone, Debug)]
pub struct GetPipelinesMetricsPost<'a> {
    client: &'a Client,
    body: Result<Option<Option<Map<String, Value>>>, String>,
    call_options: CallOptions,
}

impl<'a> GetPipelinesMetricsPost<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<RequiredOrNull<Map<String, Value>>, M>) -> Self {
        self.body = nullable_body(value);
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        if let Some(body) = self.body? {
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_pipeline`](crate::Client::get_pipeline).
#[derive(Clone, Debug)]
pub struct GetPipeline<'a> {
    client: &'a Client,
    pipeline_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> GetPipeline<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            pipeline_id: Default::default(),
            secret_returned: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `pipeline_id`.
    pub fn pipeline_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.pipeline_id = value.into_field();
        self
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("pipeline_id", self.pipeline_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::PipelineResult>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_pipeline`](crate::Client::update_pipeline).
#[derive(Clone, Debug)]
pub struct UpdatePipeline<'a> {
    client: &'a Client,
    pipeline_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    body: Result<Option<types::builder::UpdatePipelineReq>, String>,
    call_options: CallOptions,
}

impl<'a> UpdatePipeline<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            pipeline_id: Default::default(),
            secret_returned: Default::default(),
            wait: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `pipeline_id`.
    pub fn pipeline_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.pipeline_id = value.into_field();
        self
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The optional query parameter `wait`.
    ///
    /// False returns before Kafka Connect has carried out the change. The default is not published.
    pub fn wait<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.wait = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::UpdatePipelineReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdatePipelineReq) -> types::builder::UpdatePipelineReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("pipeline_id", self.pipeline_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdatePipelineReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::Pipeline>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_pipeline`](crate::Client::delete_pipeline).
#[derive(Clone, Debug)]
pub struct DeletePipeline<'a> {
    client: &'a Client,
    pipeline_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> DeletePipeline<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            pipeline_id: Default::default(),
            secret_returned: Default::default(),
            wait: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `pipeline_id`.
    pub fn pipeline_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.pipeline_id = value.into_field();
        self
    }

    /// The optional query parameter `secret_returned`.
    ///
    /// Whether to return secrets.
    pub fn secret_returned<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.secret_returned = value.into_field();
        self
    }

    /// The optional query parameter `wait`.
    ///
    /// False returns before Kafka Connect has carried out the change. The default is not published.
    pub fn wait<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.wait = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("pipeline_id", self.pipeline_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_pipeline_metrics`](crate::Client::get_pipeline_metrics).
#[derive(Clone, Debug)]
pub struct GetPipelineMetrics<'a> {
    client: &'a Client,
    pipeline_id: Field<Required<String>>,
    time_interval: Field<Optional<i64>>,
    time_unit: Field<Optional<GetPipelineMetricsTimeUnit>>,
    timestamp_from: Field<Optional<String>>,
    timestamp_to: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> GetPipelineMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            pipeline_id: Default::default(),
            time_interval: Default::default(),
            time_unit: Default::default(),
            timestamp_from: Default::default(),
            timestamp_to: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `pipeline_id`.
    pub fn pipeline_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.pipeline_id = value.into_field();
        self
    }

    /// The optional query parameter `time_interval`.
    ///
    /// How many units of time lie between two points.
    pub fn time_interval<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.time_interval = value.into_field();
        self
    }

    /// The optional query parameter `time_unit`.
    pub fn time_unit<M>(
        mut self,
        value: impl IntoField<Optional<GetPipelineMetricsTimeUnit>, M>,
    ) -> Self {
        self.time_unit = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_from`.
    ///
    /// ISO 8601; by default a day ago.
    pub fn timestamp_from<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.timestamp_from = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_to`.
    ///
    /// ISO 8601; by default now.
    pub fn timestamp_to<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.timestamp_to = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("pipeline_id", self.pipeline_id, "simple", false)?;
        call.query("time_interval", self.time_interval, "form", true)?;
        call.query("time_unit", self.time_unit, "form", true)?;
        call.query("timestamp_from", self.timestamp_from, "form", true)?;
        call.query("timestamp_to", self.timestamp_to, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<
        ResponseValue<types::PipelineLatestMetricsWithMetadata>,
        Error<types::HttpValidationError>,
    > {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
