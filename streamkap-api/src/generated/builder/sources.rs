// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};
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

call_builder! {
    #[operation("list_sources", "GET", "/sources", id = "listSources")]
    #[accept("application/json")]
    #[response(types::SourceConnectorPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListSources {
        /// The optional query parameter `connector`.
        ///
        /// Kinds of connector, separated by commas.
        #[write(query("connector"))]
        connector: Optional<String>,
        /// The optional query parameter `first_seen_offsets`.
        #[write(query("first_seen_offsets"))]
        first_seen_offsets: Optional<Value>,
        /// The optional query parameter `id`.
        #[write(query("id"))]
        id: Optional<String>,
        /// The optional query parameter `last_seen_offsets`.
        #[write(query("last_seen_offsets"))]
        last_seen_offsets: Optional<Value>,
        /// The optional query parameter `latency`.
        ///
        /// An operator and milliseconds, such as `gt:1000`.
        #[write(query("latency"))]
        latency: Optional<String>,
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
        /// A part of the name; there is no filter for the whole name.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `sort`.
        ///
        /// The field to sort by.
        #[write(query("sort"))]
        sort: Optional<String>,
        /// The optional query parameter `sort_dir`.
        #[write(query("sort_dir"))]
        sort_dir: Optional<types::ListSourcesSortDir>,
        /// The optional query parameter `status`.
        ///
        /// States, separated by commas: Active, Broken, Paused, Stopped, Starting, Unassigned, Unknown.
        #[write(query("status"))]
        status: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::SourceFilter)]
    type Body = Optional<types::SourceFilter>;
}

paged! {
    impl ListSources {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::SourceConnectorPage) -> types::HttpValidationError {
            PageFacts::new(page.result.len()).has_next(&page.has_next)
        }

        fn items(page: types::SourceConnectorPage) -> types::SourceConnector {
            page.result
        }
    }
}

call_builder! {
    #[operation("create_source", "POST", "/sources", id = "createSource")]
    #[accept("application/json")]
    #[response(types::SourceConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateSource {
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
    #[body(json("application/json"), types::builder::CreateSourceReq)]
    type Body = Required<types::CreateSourceReq>;
}

call_builder! {
    #[operation(
        "bulk_stop_snapshot_sources",
        "POST",
        "/sources/bulk/stop-snapshot",
        id = "bulkStopSnapshotSources"
    )]
    #[accept("application/json")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct BulkStopSnapshotSources {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BulkStateChangeRequest)]
    type Body = Required<types::BulkStateChangeRequest>;
}

call_builder! {
    #[operation(
        "cancel_snapshot",
        "POST",
        "/sources/cancel_snapshot",
        id = "cancelSnapshot"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CancelSnapshot {}

    /// The whole body.
    #[body(json("application/json"), types::builder::ExecuteSnapshotBody)]
    type Body = Required<types::ExecuteSnapshotBody>;
}

call_builder! {
    #[operation(
        "list_source_connectors",
        "GET",
        "/sources/connectors",
        id = "listSourceConnectors"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListSourceConnectors {
        /// The optional query parameter `connector_code`.
        ///
        /// One kind, such as `postgresql`.
        #[write(query("connector_code"))]
        connector_code: Optional<String>,
    }
}

call_builder! {
    #[operation(
        "get_sources_metrics",
        "GET",
        "/sources/metrics",
        id = "getSourcesMetrics"
    )]
    #[accept("application/json")]
    #[response(types::ConnectorMetrics, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetSourcesMetrics {
        /// The optional query parameter `from`.
        #[write(query("from"))]
        from: Optional<Value>,
        /// The optional query parameter `id`.
        #[write(query("id"))]
        id: Optional<String>,
        /// The optional query parameter `ids`.
        ///
        /// Ids, separated by commas.
        #[write(query("ids"))]
        ids: Optional<String>,
        /// The optional query parameter `level`.
        #[write(query("level"))]
        level: Optional<String>,
        /// The optional query parameter `page`.
        #[write(query("page"))]
        page: Optional<Value>,
        /// The optional query parameter `size`.
        #[write(query("size"))]
        size: Optional<i64>,
        /// The optional query parameter `snapshot`.
        #[write(query("snapshot"))]
        snapshot: Optional<String>,
        /// The optional query parameter `sort`.
        #[write(query("sort"))]
        sort: Optional<String>,
        /// The optional query parameter `sort_dir`.
        #[write(query("sort_dir"))]
        sort_dir: Optional<types::GetSourcesMetricsSortDir>,
        /// The optional query parameter `tenant_ids`.
        #[write(query("tenant_ids"))]
        tenant_ids: Optional<String>,
        /// The optional query parameter `time_interval`.
        #[write(query("time_interval"))]
        time_interval: Optional<Value>,
        /// The optional query parameter `time_type`.
        #[write(query("time_type"))]
        time_type: Optional<String>,
        /// The optional query parameter `time_unit`.
        #[write(query("time_unit"))]
        time_unit: Optional<String>,
        /// The optional query parameter `timestamp_from`.
        #[write(query("timestamp_from"))]
        timestamp_from: Optional<Value>,
        /// The optional query parameter `timestamp_to`.
        #[write(query("timestamp_to"))]
        timestamp_to: Optional<Value>,
        /// The optional query parameter `topic_list_from`.
        #[write(query("topic_list_from"))]
        topic_list_from: Optional<i64>,
        /// The optional query parameter `topic_list_size`.
        #[write(query("topic_list_size"))]
        topic_list_size: Optional<i64>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::MetricsFilter)]
    type Body = Optional<types::MetricsFilter>;
}

call_builder! {
    #[operation(
        "get_sources_metrics_post",
        "POST",
        "/sources/metrics",
        id = "getSourcesMetricsPost"
    )]
    #[accept("application/json")]
    #[response(types::ConnectorMetrics, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetSourcesMetricsPost {
        /// The optional query parameter `from`.
        #[write(query("from"))]
        from: Optional<Value>,
        /// The optional query parameter `id`.
        #[write(query("id"))]
        id: Optional<String>,
        /// The optional query parameter `ids`.
        ///
        /// Ids, separated by commas.
        #[write(query("ids"))]
        ids: Optional<String>,
        /// The optional query parameter `level`.
        #[write(query("level"))]
        level: Optional<String>,
        /// The optional query parameter `page`.
        #[write(query("page"))]
        page: Optional<Value>,
        /// The optional query parameter `size`.
        #[write(query("size"))]
        size: Optional<i64>,
        /// The optional query parameter `snapshot`.
        #[write(query("snapshot"))]
        snapshot: Optional<String>,
        /// The optional query parameter `sort`.
        #[write(query("sort"))]
        sort: Optional<String>,
        /// The optional query parameter `sort_dir`.
        #[write(query("sort_dir"))]
        sort_dir: Optional<types::GetSourcesMetricsPostSortDir>,
        /// The optional query parameter `tenant_ids`.
        #[write(query("tenant_ids"))]
        tenant_ids: Optional<String>,
        /// The optional query parameter `time_interval`.
        #[write(query("time_interval"))]
        time_interval: Optional<Value>,
        /// The optional query parameter `time_type`.
        #[write(query("time_type"))]
        time_type: Optional<String>,
        /// The optional query parameter `time_unit`.
        #[write(query("time_unit"))]
        time_unit: Optional<String>,
        /// The optional query parameter `timestamp_from`.
        #[write(query("timestamp_from"))]
        timestamp_from: Optional<Value>,
        /// The optional query parameter `timestamp_to`.
        #[write(query("timestamp_to"))]
        timestamp_to: Optional<Value>,
        /// The optional query parameter `topic_list_from`.
        #[write(query("topic_list_from"))]
        topic_list_from: Optional<i64>,
        /// The optional query parameter `topic_list_size`.
        #[write(query("topic_list_size"))]
        topic_list_size: Optional<i64>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::MetricsFilter)]
    type Body = Optional<types::MetricsFilter>;
}

call_builder! {
    #[operation("execute_snapshot", "POST", "/sources/snapshot", id = "executeSnapshot")]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ExecuteSnapshot {}

    /// The whole body.
    #[body(json("application/json"), types::builder::UnifiedSnapshotBody)]
    type Body = Required<types::UnifiedSnapshotBody>;
}

call_builder! {
    #[operation(
        "stop_incremental_snapshot",
        "POST",
        "/sources/stop_incremental_snapshot",
        id = "stopIncrementalSnapshot"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct StopIncrementalSnapshot {}

    /// The whole body.
    #[body(json("application/json"), types::builder::ExecuteSnapshotBody)]
    type Body = Required<types::ExecuteSnapshotBody>;
}

call_builder! {
    #[operation("get_source", "GET", "/sources/{source_id}", id = "getSource")]
    #[accept("application/json")]
    #[response(types::SourceConnectorResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetSource {
        /// The required path parameter `source_id`.
        #[write(path("source_id"))]
        source_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
    }
}

call_builder! {
    #[operation("update_source", "PUT", "/sources/{source_id}", id = "updateSource")]
    #[accept("application/json")]
    #[response(types::SourceConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateSource {
        /// The required path parameter `source_id`.
        #[write(path("source_id"))]
        source_id: Required<String>,
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
    #[body(json("application/json"), types::builder::UpdateSourceReq)]
    type Body = Required<types::UpdateSourceReq>;
}

call_builder! {
    #[operation("delete_source", "DELETE", "/sources/{source_id}", id = "deleteSource")]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteSource {
        /// The required path parameter `source_id`.
        #[write(path("source_id"))]
        source_id: Required<String>,
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
        "deploy_source",
        "POST",
        "/sources/{source_id}/deploy",
        id = "deploySource"
    )]
    #[accept("application/json")]
    #[response(types::SourceConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeploySource {
        /// The required path parameter `source_id`.
        #[write(path("source_id"))]
        source_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "get_source_metrics",
        "GET",
        "/sources/{source_id}/metrics",
        id = "getSourceMetrics"
    )]
    #[accept("application/json")]
    #[response(types::SourceMetricsWithMetadata, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetSourceMetrics {
        /// The required path parameter `source_id`.
        #[write(path("source_id"))]
        source_id: Required<String>,
        /// The optional query parameter `time_interval`.
        ///
        /// How many units of time lie between two points.
        #[write(query("time_interval"))]
        time_interval: Optional<i64>,
        /// The optional query parameter `time_type`.
        #[write(query("time_type"))]
        time_type: Optional<String>,
        /// The optional query parameter `time_unit`.
        #[write(query("time_unit"))]
        time_unit: Optional<types::GetSourceMetricsTimeUnit>,
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
