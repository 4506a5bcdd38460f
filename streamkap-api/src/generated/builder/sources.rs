// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types::{
    GetSourceMetricsTimeUnit, GetSourcesMetricsPostSortDir, GetSourcesMetricsSortDir,
    ListSourcesSortDir,
};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// Get Sources
    ///
    /// Lists the sources.
    ///
    /// Sends a `GET` request to `/sources`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/get-sources>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/source.go>
    ///
    /// How well: params partial (page cut after `latency`), body, response full.
    #[doc(alias = "listSources", alias = "/sources", alias = "sources")]
    pub fn list_sources(&self) -> ListSources<'_> {
        ListSources::new(self)
    }

    /// Create New Source
    ///
    /// Creates a source.
    ///
    /// The config on the page is a union of 22 connectors without a discriminator.
    ///
    /// Sends a `POST` request to `/sources`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/create-new-source>
    /// - <https://docs.streamkap.com/reference/create_new_source_sources_post>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/source.go>
    ///
    /// How well: full.
    #[doc(alias = "createSource", alias = "/sources", alias = "source")]
    pub fn create_source(&self) -> CreateSource<'_> {
        CreateSource::new(self)
    }

    /// Bulk Stop Snapshot Sources
    ///
    /// Stops the snapshots of several sources.
    ///
    /// Sends a `POST` request to `/sources/bulk/stop-snapshot`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/bulk-stop-snapshot-sources.md>
    /// - <https://streamkap.mintlify.app/api-reference/sources/bulk-stop-snapshot-sources>
    ///
    /// How well: body by analogy with the other bulk operations, response likewise.
    #[doc(alias = "bulkStopSnapshotSources")]
    #[doc(alias = "/sources/bulk/stop-snapshot")]
    pub fn bulk_stop_snapshot_sources(&self) -> BulkStopSnapshotSources<'_> {
        BulkStopSnapshotSources::new(self)
    }

    /// Cancel Snapshot
    ///
    /// Cancels a snapshot of either type.
    ///
    /// Sends a `POST` request to `/sources/cancel_snapshot`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/cancel-snapshot>
    ///
    /// How well: body full, response: a 200 without a schema.
    #[doc(alias = "cancelSnapshot", alias = "/sources/cancel_snapshot")]
    pub fn cancel_snapshot(&self) -> CancelSnapshot<'_> {
        CancelSnapshot::new(self)
    }

    /// Get Sources Connectors
    ///
    /// Describes the kinds of source and their settings, grouped by display name. A setting has name, description, required, display_name, user_defined, tab and value (control, default, raw_values); those with `user_defined` are written.
    ///
    /// Sends a `GET` request to `/sources/connectors`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/get-sources-connectors.md>
    ///
    /// How well: params full, response partial.
    #[doc(alias = "listSourceConnectors", alias = "/sources/connectors")]
    #[doc(alias = "source_connectors")]
    pub fn list_source_connectors(&self) -> ListSourceConnectors<'_> {
        ListSourceConnectors::new(self)
    }

    /// Get Metrics For Sources
    ///
    /// Returns metrics of several sources.
    ///
    /// Sends a `GET` request to `/sources/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/get-metrics-for-sources>
    ///
    /// How well: params full, body full, response partial.
    #[doc(alias = "getSourcesMetrics", alias = "/sources/metrics")]
    #[doc(alias = "sources_metrics")]
    pub fn get_sources_metrics(&self) -> GetSourcesMetrics<'_> {
        GetSourcesMetrics::new(self)
    }

    /// Get source metrics (POST)
    ///
    /// Returns metrics of several sources. For ids that do not fit into a URL.
    ///
    /// Only named by the page of the GET, as the operation that the body is made for.
    ///
    /// Sends a `POST` request to `/sources/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/get-metrics-for-sources>
    ///
    /// How well: named by the page of the GET only.
    #[doc(alias = "getSourcesMetricsPost", alias = "/sources/metrics")]
    #[doc(alias = "sources_metrics_post")]
    pub fn get_sources_metrics_post(&self) -> GetSourcesMetricsPost<'_> {
        GetSourcesMetricsPost::new(self)
    }

    /// Execute Snapshot
    ///
    /// Starts a snapshot.
    ///
    /// Sends a `POST` request to `/sources/snapshot`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/execute-snapshot>
    ///
    /// How well: body full, response: a 200 without a schema.
    #[doc(alias = "executeSnapshot", alias = "/sources/snapshot")]
    pub fn execute_snapshot(&self) -> ExecuteSnapshot<'_> {
        ExecuteSnapshot::new(self)
    }

    /// Stop Incremental Snapshot
    ///
    /// Stops an incremental snapshot.
    ///
    /// Sends a `POST` request to `/sources/stop_incremental_snapshot`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/stop-incremental-snapshot>
    ///
    /// How well: body full, response: a 200 without a schema.
    #[doc(alias = "stopIncrementalSnapshot")]
    #[doc(alias = "/sources/stop_incremental_snapshot")]
    pub fn stop_incremental_snapshot(&self) -> StopIncrementalSnapshot<'_> {
        StopIncrementalSnapshot::new(self)
    }

    /// Get Source
    ///
    /// Returns one source, in a list.
    ///
    /// Sends a `GET` request to `/sources/{source_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/source.go>
    ///
    /// How well: params partial, response partial.
    #[doc(alias = "getSource", alias = "/sources/{source_id}")]
    #[doc(alias = "source")]
    pub fn get_source(&self) -> GetSource<'_> {
        GetSource::new(self)
    }

    /// Update Existing Source
    ///
    /// Changes a source.
    ///
    /// Sends a `PUT` request to `/sources/{source_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/source.go>
    /// - <https://docs.streamkap.com/api-reference/sources/get-sources-connectors.md>
    ///
    /// How well: body partial, response partial.
    #[doc(alias = "updateSource", alias = "/sources/{source_id}")]
    #[doc(alias = "source")]
    pub fn update_source(&self) -> UpdateSource<'_> {
        UpdateSource::new(self)
    }

    /// Delete Source
    ///
    /// Deletes a source.
    ///
    /// Sends a `DELETE` request to `/sources/{source_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/source.go>
    ///
    /// How well: params partial, response none.
    #[doc(alias = "deleteSource", alias = "/sources/{source_id}")]
    #[doc(alias = "source")]
    pub fn delete_source(&self) -> DeleteSource<'_> {
        DeleteSource::new(self)
    }

    /// Deploy Source
    ///
    /// Brings the saved settings of a source into effect.
    ///
    /// Sends a `POST` request to `/sources/{source_id}/deploy`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/deploy-source>
    ///
    /// How well: full.
    #[doc(alias = "deploySource", alias = "/sources/{source_id}/deploy")]
    pub fn deploy_source(&self) -> DeploySource<'_> {
        DeploySource::new(self)
    }

    /// Get Metrics For Source
    ///
    /// Returns metrics of a source.
    ///
    /// Sends a `GET` request to `/sources/{source_id}/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/sources/get-metrics-for-source>
    /// - <https://docs.streamkap.com/reference/get_metrics_for_source_sources__source_id__metrics_get>
    ///
    /// How well: params full but their requirement, response partial.
    #[doc(alias = "getSourceMetrics", alias = "/sources/{source_id}/metrics")]
    #[doc(alias = "source_metrics")]
    pub fn get_source_metrics(&self) -> GetSourceMetrics<'_> {
        GetSourceMetrics::new(self)
    }
}

call_builders! {
    #[operation("list_sources", "GET", "/sources", id = "listSources")]
    type ListSources = Result<types::SourceConnectorPage, types::HttpValidationError>;
    #[operation("create_source", "POST", "/sources", id = "createSource")]
    type CreateSource = Result<types::SourceConnector, types::HttpValidationError>;
    #[operation(
        "bulk_stop_snapshot_sources",
        "POST",
        "/sources/bulk/stop-snapshot",
        id = "bulkStopSnapshotSources"
    )]
    type BulkStopSnapshotSources = Result<
        types::BulkOperationResponse,
        types::HttpValidationError,
    >;
    #[operation(
        "cancel_snapshot",
        "POST",
        "/sources/cancel_snapshot",
        id = "cancelSnapshot"
    )]
    type CancelSnapshot = Result<(), types::HttpValidationError>;
    #[operation(
        "list_source_connectors",
        "GET",
        "/sources/connectors",
        id = "listSourceConnectors"
    )]
    type ListSourceConnectors = Result<Value, types::HttpValidationError>;
    #[operation(
        "get_sources_metrics",
        "GET",
        "/sources/metrics",
        id = "getSourcesMetrics"
    )]
    type GetSourcesMetrics = Result<types::ConnectorMetrics, types::HttpValidationError>;
    #[operation(
        "get_sources_metrics_post",
        "POST",
        "/sources/metrics",
        id = "getSourcesMetricsPost"
    )]
    type GetSourcesMetricsPost = Result<
        types::ConnectorMetrics,
        types::HttpValidationError,
    >;
    #[operation("execute_snapshot", "POST", "/sources/snapshot", id = "executeSnapshot")]
    type ExecuteSnapshot = Result<(), types::HttpValidationError>;
    #[operation(
        "stop_incremental_snapshot",
        "POST",
        "/sources/stop_incremental_snapshot",
        id = "stopIncrementalSnapshot"
    )]
    type StopIncrementalSnapshot = Result<(), types::HttpValidationError>;
    #[operation("get_source", "GET", "/sources/{source_id}", id = "getSource")]
    type GetSource = Result<types::SourceConnectorResult, types::HttpValidationError>;
    #[operation("update_source", "PUT", "/sources/{source_id}", id = "updateSource")]
    type UpdateSource = Result<types::SourceConnector, types::HttpValidationError>;
    #[operation("delete_source", "DELETE", "/sources/{source_id}", id = "deleteSource")]
    type DeleteSource = Result<(), types::HttpValidationError>;
    #[operation(
        "deploy_source",
        "POST",
        "/sources/{source_id}/deploy",
        id = "deploySource"
    )]
    type DeploySource = Result<types::SourceConnector, types::HttpValidationError>;
    #[operation(
        "get_source_metrics",
        "GET",
        "/sources/{source_id}/metrics",
        id = "getSourceMetrics"
    )]
    type GetSourceMetrics = Result<
        types::SourceMetricsWithMetadata,
        types::HttpValidationError,
    >;
}

/// Builder for [`Client::list_sources`](crate::Client::list_sources).
#[derive(Clone, Debug)]
pub struct ListSources<'a> {
    client: &'a Client,
    connector: Field<Optional<String>>,
    first_seen_offsets: Field<Optional<Value>>,
    id: Field<Optional<String>>,
    last_seen_offsets: Field<Optional<Value>>,
    latency: Field<Optional<String>>,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    secret_returned: Field<Optional<bool>>,
    sort: Field<Optional<String>>,
    sort_dir: Field<Optional<ListSourcesSortDir>>,
    status: Field<Optional<String>>,
    body: Result<Option<types::builder::SourceFilter>, String>,
    call_options: CallOptions,
}

impl<'a> ListSources<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector: Default::default(),
            first_seen_offsets: Default::default(),
            id: Default::default(),
            last_seen_offsets: Default::default(),
            latency: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            secret_returned: Default::default(),
            sort: Default::default(),
            sort_dir: Default::default(),
            status: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `connector`.
    ///
    /// Kinds of connector, separated by commas.
    pub fn connector<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.connector = value.into_field();
        self
    }

    /// The optional query parameter `first_seen_offsets`.
    pub fn first_seen_offsets<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.first_seen_offsets = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The optional query parameter `last_seen_offsets`.
    pub fn last_seen_offsets<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.last_seen_offsets = value.into_field();
        self
    }

    /// The optional query parameter `latency`.
    ///
    /// An operator and milliseconds, such as `gt:1000`.
    pub fn latency<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.latency = value.into_field();
        self
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
    /// A part of the name; there is no filter for the whole name.
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

    /// The optional query parameter `sort`.
    ///
    /// The field to sort by.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `sort_dir`.
    pub fn sort_dir<M>(mut self, value: impl IntoField<Optional<ListSourcesSortDir>, M>) -> Self {
        self.sort_dir = value.into_field();
        self
    }

    /// The optional query parameter `status`.
    ///
    /// States, separated by commas: Active, Broken, Paused, Stopped, Starting, Unassigned, Unknown.
    pub fn status<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.status = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::SourceFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::SourceFilter) -> types::builder::SourceFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector", self.connector, "form", true)?;
        call.query("first_seen_offsets", self.first_seen_offsets, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("last_seen_offsets", self.last_seen_offsets, "form", true)?;
        call.query("latency", self.latency, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("sort_dir", self.sort_dir, "form", true)?;
        call.query("status", self.status, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::SourceFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SourceConnectorPage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::SourceConnectorPage, types::HttpValidationError> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| PageFacts::new(page.result.len()).has_next(&page.has_next),
            |response| Box::pin(ListSources::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> Items<types::SourceConnectorPage, types::SourceConnector, types::HttpValidationError> {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::SourceConnectorPage>, Error<types::HttpValidationError>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_source`](crate::Client::create_source).
#[derive(Clone, Debug)]
pub struct CreateSource<'a> {
    client: &'a Client,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    body: Result<Option<types::builder::CreateSourceReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreateSource<'a> {
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
    pub fn body<M>(mut self, value: impl IntoField<Required<types::CreateSourceReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateSourceReq) -> types::builder::CreateSourceReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateSourceReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SourceConnector>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::bulk_stop_snapshot_sources`](crate::Client::bulk_stop_snapshot_sources).
#[derive(Clone, Debug)]
pub struct BulkStopSnapshotSources<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BulkStateChangeRequest>, String>,
    call_options: CallOptions,
}

impl<'a> BulkStopSnapshotSources<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::BulkStateChangeRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BulkStateChangeRequest) -> types::builder::BulkStateChangeRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BulkStateChangeRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::BulkOperationResponse>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::cancel_snapshot`](crate::Client::cancel_snapshot).
#[derive(Clone, Debug)]
pub struct CancelSnapshot<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::ExecuteSnapshotBody>, String>,
    call_options: CallOptions,
}

impl<'a> CancelSnapshot<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::ExecuteSnapshotBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::ExecuteSnapshotBody) -> types::builder::ExecuteSnapshotBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::ExecuteSnapshotBody = body.build()?;
        call.json("application/json", &body)?;
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

/// Builder for [`Client::list_source_connectors`](crate::Client::list_source_connectors).
#[derive(Clone, Debug)]
pub struct ListSourceConnectors<'a> {
    client: &'a Client,
    connector_code: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> ListSourceConnectors<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector_code: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `connector_code`.
    ///
    /// One kind, such as `postgresql`.
    pub fn connector_code<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.connector_code = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector_code", self.connector_code, "form", true)?;
        Ok(call)
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

/// Builder for [`Client::get_sources_metrics`](crate::Client::get_sources_metrics).
#[derive(Clone, Debug)]
pub struct GetSourcesMetrics<'a> {
    client: &'a Client,
    from: Field<Optional<Value>>,
    id: Field<Optional<String>>,
    ids: Field<Optional<String>>,
    level: Field<Optional<String>>,
    page: Field<Optional<Value>>,
    size: Field<Optional<i64>>,
    snapshot: Field<Optional<String>>,
    sort: Field<Optional<String>>,
    sort_dir: Field<Optional<GetSourcesMetricsSortDir>>,
    tenant_ids: Field<Optional<String>>,
    time_interval: Field<Optional<Value>>,
    time_type: Field<Optional<String>>,
    time_unit: Field<Optional<String>>,
    timestamp_from: Field<Optional<Value>>,
    timestamp_to: Field<Optional<Value>>,
    topic_list_from: Field<Optional<i64>>,
    topic_list_size: Field<Optional<i64>>,
    body: Result<Option<types::builder::MetricsFilter>, String>,
    call_options: CallOptions,
}

impl<'a> GetSourcesMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            from: Default::default(),
            id: Default::default(),
            ids: Default::default(),
            level: Default::default(),
            page: Default::default(),
            size: Default::default(),
            snapshot: Default::default(),
            sort: Default::default(),
            sort_dir: Default::default(),
            tenant_ids: Default::default(),
            time_interval: Default::default(),
            time_type: Default::default(),
            time_unit: Default::default(),
            timestamp_from: Default::default(),
            timestamp_to: Default::default(),
            topic_list_from: Default::default(),
            topic_list_size: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `from`.
    pub fn from<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.from = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The optional query parameter `ids`.
    ///
    /// Ids, separated by commas.
    pub fn ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.ids = value.into_field();
        self
    }

    /// The optional query parameter `level`.
    pub fn level<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.level = value.into_field();
        self
    }

    /// The optional query parameter `page`.
    pub fn page<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `size`.
    pub fn size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.size = value.into_field();
        self
    }

    /// The optional query parameter `snapshot`.
    pub fn snapshot<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.snapshot = value.into_field();
        self
    }

    /// The optional query parameter `sort`.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `sort_dir`.
    pub fn sort_dir<M>(
        mut self,
        value: impl IntoField<Optional<GetSourcesMetricsSortDir>, M>,
    ) -> Self {
        self.sort_dir = value.into_field();
        self
    }

    /// The optional query parameter `tenant_ids`.
    pub fn tenant_ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tenant_ids = value.into_field();
        self
    }

    /// The optional query parameter `time_interval`.
    pub fn time_interval<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.time_interval = value.into_field();
        self
    }

    /// The optional query parameter `time_type`.
    pub fn time_type<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.time_type = value.into_field();
        self
    }

    /// The optional query parameter `time_unit`.
    pub fn time_unit<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.time_unit = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_from`.
    pub fn timestamp_from<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.timestamp_from = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_to`.
    pub fn timestamp_to<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.timestamp_to = value.into_field();
        self
    }

    /// The optional query parameter `topic_list_from`.
    pub fn topic_list_from<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.topic_list_from = value.into_field();
        self
    }

    /// The optional query parameter `topic_list_size`.
    pub fn topic_list_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.topic_list_size = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::MetricsFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::MetricsFilter) -> types::builder::MetricsFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("from", self.from, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("ids", self.ids, "form", true)?;
        call.query("level", self.level, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("size", self.size, "form", true)?;
        call.query("snapshot", self.snapshot, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("sort_dir", self.sort_dir, "form", true)?;
        call.query("tenant_ids", self.tenant_ids, "form", true)?;
        call.query("time_interval", self.time_interval, "form", true)?;
        call.query("time_type", self.time_type, "form", true)?;
        call.query("time_unit", self.time_unit, "form", true)?;
        call.query("timestamp_from", self.timestamp_from, "form", true)?;
        call.query("timestamp_to", self.timestamp_to, "form", true)?;
        call.query("topic_list_from", self.topic_list_from, "form", true)?;
        call.query("topic_list_size", self.topic_list_size, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::MetricsFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ConnectorMetrics>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_sources_metrics_post`](crate::Client::get_sources_metrics_post).
#[derive(Clone, Debug)]
pub struct GetSourcesMetricsPost<'a> {
    client: &'a Client,
    from: Field<Optional<Value>>,
    id: Field<Optional<String>>,
    ids: Field<Optional<String>>,
    level: Field<Optional<String>>,
    page: Field<Optional<Value>>,
    size: Field<Optional<i64>>,
    snapshot: Field<Optional<String>>,
    sort: Field<Optional<String>>,
    sort_dir: Field<Optional<GetSourcesMetricsPostSortDir>>,
    tenant_ids: Field<Optional<String>>,
    time_interval: Field<Optional<Value>>,
    time_type: Field<Optional<String>>,
    time_unit: Field<Optional<String>>,
    timestamp_from: Field<Optional<Value>>,
    timestamp_to: Field<Optional<Value>>,
    topic_list_from: Field<Optional<i64>>,
    topic_list_size: Field<Optional<i64>>,
    body: Result<Option<types::builder::MetricsFilter>, String>,
    call_options: CallOptions,
}

impl<'a> GetSourcesMetricsPost<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            from: Default::default(),
            id: Default::default(),
            ids: Default::default(),
            level: Default::default(),
            page: Default::default(),
            size: Default::default(),
            snapshot: Default::default(),
            sort: Default::default(),
            sort_dir: Default::default(),
            tenant_ids: Default::default(),
            time_interval: Default::default(),
            time_type: Default::default(),
            time_unit: Default::default(),
            timestamp_from: Default::default(),
            timestamp_to: Default::default(),
            topic_list_from: Default::default(),
            topic_list_size: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `from`.
    pub fn from<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.from = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The optional query parameter `ids`.
    ///
    /// Ids, separated by commas.
    pub fn ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.ids = value.into_field();
        self
    }

    /// The optional query parameter `level`.
    pub fn level<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.level = value.into_field();
        self
    }

    /// The optional query parameter `page`.
    pub fn page<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `size`.
    pub fn size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.size = value.into_field();
        self
    }

    /// The optional query parameter `snapshot`.
    pub fn snapshot<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.snapshot = value.into_field();
        self
    }

    /// The optional query parameter `sort`.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `sort_dir`.
    pub fn sort_dir<M>(
        mut self,
        value: impl IntoField<Optional<GetSourcesMetricsPostSortDir>, M>,
    ) -> Self {
        self.sort_dir = value.into_field();
        self
    }

    /// The optional query parameter `tenant_ids`.
    pub fn tenant_ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tenant_ids = value.into_field();
        self
    }

    /// The optional query parameter `time_interval`.
    pub fn time_interval<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.time_interval = value.into_field();
        self
    }

    /// The optional query parameter `time_type`.
    pub fn time_type<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.time_type = value.into_field();
        self
    }

    /// The optional query parameter `time_unit`.
    pub fn time_unit<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.time_unit = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_from`.
    pub fn timestamp_from<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.timestamp_from = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_to`.
    pub fn timestamp_to<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.timestamp_to = value.into_field();
        self
    }

    /// The optional query parameter `topic_list_from`.
    pub fn topic_list_from<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.topic_list_from = value.into_field();
        self
    }

    /// The optional query parameter `topic_list_size`.
    pub fn topic_list_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.topic_list_size = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::MetricsFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::MetricsFilter) -> types::builder::MetricsFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("from", self.from, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("ids", self.ids, "form", true)?;
        call.query("level", self.level, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("size", self.size, "form", true)?;
        call.query("snapshot", self.snapshot, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("sort_dir", self.sort_dir, "form", true)?;
        call.query("tenant_ids", self.tenant_ids, "form", true)?;
        call.query("time_interval", self.time_interval, "form", true)?;
        call.query("time_type", self.time_type, "form", true)?;
        call.query("time_unit", self.time_unit, "form", true)?;
        call.query("timestamp_from", self.timestamp_from, "form", true)?;
        call.query("timestamp_to", self.timestamp_to, "form", true)?;
        call.query("topic_list_from", self.topic_list_from, "form", true)?;
        call.query("topic_list_size", self.topic_list_size, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::MetricsFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::ConnectorMetrics>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::execute_snapshot`](crate::Client::execute_snapshot).
#[derive(Clone, Debug)]
pub struct ExecuteSnapshot<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::UnifiedSnapshotBody>, String>,
    call_options: CallOptions,
}

impl<'a> ExecuteSnapshot<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::UnifiedSnapshotBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UnifiedSnapshotBody) -> types::builder::UnifiedSnapshotBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UnifiedSnapshotBody = body.build()?;
        call.json("application/json", &body)?;
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

/// Builder for [`Client::stop_incremental_snapshot`](crate::Client::stop_incremental_snapshot).
#[derive(Clone, Debug)]
pub struct StopIncrementalSnapshot<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::ExecuteSnapshotBody>, String>,
    call_options: CallOptions,
}

impl<'a> StopIncrementalSnapshot<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::ExecuteSnapshotBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::ExecuteSnapshotBody) -> types::builder::ExecuteSnapshotBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::ExecuteSnapshotBody = body.build()?;
        call.json("application/json", &body)?;
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

/// Builder for [`Client::get_source`](crate::Client::get_source).
#[derive(Clone, Debug)]
pub struct GetSource<'a> {
    client: &'a Client,
    source_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> GetSource<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            source_id: Default::default(),
            secret_returned: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `source_id`.
    pub fn source_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.source_id = value.into_field();
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
        call.path("source_id", self.source_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SourceConnectorResult>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_source`](crate::Client::update_source).
#[derive(Clone, Debug)]
pub struct UpdateSource<'a> {
    client: &'a Client,
    source_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    body: Result<Option<types::builder::UpdateSourceReq>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateSource<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            source_id: Default::default(),
            secret_returned: Default::default(),
            wait: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `source_id`.
    pub fn source_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.source_id = value.into_field();
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
    pub fn body<M>(mut self, value: impl IntoField<Required<types::UpdateSourceReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdateSourceReq) -> types::builder::UpdateSourceReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("source_id", self.source_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdateSourceReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SourceConnector>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_source`](crate::Client::delete_source).
#[derive(Clone, Debug)]
pub struct DeleteSource<'a> {
    client: &'a Client,
    source_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> DeleteSource<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            source_id: Default::default(),
            secret_returned: Default::default(),
            wait: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `source_id`.
    pub fn source_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.source_id = value.into_field();
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
        call.path("source_id", self.source_id, "simple", false)?;
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

/// Builder for [`Client::deploy_source`](crate::Client::deploy_source).
#[derive(Clone, Debug)]
pub struct DeploySource<'a> {
    client: &'a Client,
    source_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeploySource<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            source_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `source_id`.
    pub fn source_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.source_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("source_id", self.source_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SourceConnector>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_source_metrics`](crate::Client::get_source_metrics).
#[derive(Clone, Debug)]
pub struct GetSourceMetrics<'a> {
    client: &'a Client,
    source_id: Field<Required<String>>,
    time_interval: Field<Optional<i64>>,
    time_type: Field<Optional<String>>,
    time_unit: Field<Optional<GetSourceMetricsTimeUnit>>,
    timestamp_from: Field<Optional<String>>,
    timestamp_to: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> GetSourceMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            source_id: Default::default(),
            time_interval: Default::default(),
            time_type: Default::default(),
            time_unit: Default::default(),
            timestamp_from: Default::default(),
            timestamp_to: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `source_id`.
    pub fn source_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.source_id = value.into_field();
        self
    }

    /// The optional query parameter `time_interval`.
    ///
    /// How many units of time lie between two points.
    pub fn time_interval<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.time_interval = value.into_field();
        self
    }

    /// The optional query parameter `time_type`.
    pub fn time_type<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.time_type = value.into_field();
        self
    }

    /// The optional query parameter `time_unit`.
    pub fn time_unit<M>(
        mut self,
        value: impl IntoField<Optional<GetSourceMetricsTimeUnit>, M>,
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
        call.path("source_id", self.source_id, "simple", false)?;
        call.query("time_interval", self.time_interval, "form", true)?;
        call.query("time_type", self.time_type, "form", true)?;
        call.query("time_unit", self.time_unit, "form", true)?;
        call.query("timestamp_from", self.timestamp_from, "form", true)?;
        call.query("timestamp_to", self.timestamp_to, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SourceMetricsWithMetadata>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
