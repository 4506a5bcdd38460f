// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};
use serde_json::{Map, Value};

impl Client {
    /// Get Destinations
    ///
    /// Lists the destinations.
    ///
    /// Sends a `GET` request to `/destinations`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/get-destinations>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/destination.go>
    ///
    /// How well: full as of the older snapshot.
    #[doc(alias = "listDestinations", alias = "/destinations")]
    #[doc(alias = "destinations")]
    pub fn list_destinations(&self) -> ListDestinations<'_> {
        ListDestinations::new(self)
    }

    /// Create New Destination
    ///
    /// Creates a destination.
    ///
    /// desired_state, kc_cluster_id and tags by analogy with sources and from the provider.
    ///
    /// Sends a `POST` request to `/destinations`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://streamkap.mintlify.app/reference/create_new_destination_destinations_post>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/destination.go>
    ///
    /// How well: full as of the older snapshot.
    #[doc(alias = "createDestination", alias = "/destinations")]
    #[doc(alias = "destination")]
    pub fn create_destination(&self) -> CreateDestination<'_> {
        CreateDestination::new(self)
    }

    /// Bulk Delete Destinations
    ///
    /// Deletes several destinations.
    ///
    /// A DELETE with a body.
    ///
    /// Sends a `DELETE` request to `/destinations/bulk/delete`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/bulk-delete-destinations>
    ///
    /// How well: full.
    #[doc(alias = "bulkDeleteDestinations")]
    #[doc(alias = "/destinations/bulk/delete")]
    pub fn bulk_delete_destinations(&self) -> BulkDeleteDestinations<'_> {
        BulkDeleteDestinations::new(self)
    }

    /// Get Destinations Connectors
    ///
    /// Describes the kinds of destination and their settings.
    ///
    /// Sends a `GET` request to `/destinations/connectors`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/update-existing-destination>
    ///
    /// How well: named by another page only.
    #[doc(alias = "listDestinationConnectors")]
    #[doc(alias = "/destinations/connectors", alias = "destination_connectors")]
    pub fn list_destination_connectors(&self) -> ListDestinationConnectors<'_> {
        ListDestinationConnectors::new(self)
    }

    /// Get Metrics For Destinations
    ///
    /// Returns metrics of several destinations. Its parameters are not published.
    ///
    /// Sends a `GET` request to `/destinations/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/get-destination-metrics-post.md>
    ///
    /// How well: named by the page of the POST only.
    #[doc(alias = "getDestinationsMetrics", alias = "/destinations/metrics")]
    #[doc(alias = "destinations_metrics")]
    pub fn get_destinations_metrics(&self) -> GetDestinationsMetrics<'_> {
        GetDestinationsMetrics::new(self)
    }

    /// Get destination metrics (POST)
    ///
    /// Returns metrics of several destinations. For ids that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/destinations/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/get-destination-metrics-post.md>
    ///
    /// How well: none but that ids are given.
    #[doc(alias = "getDestinationsMetricsPost")]
    #[doc(alias = "/destinations/metrics", alias = "destinations_metrics_post")]
    pub fn get_destinations_metrics_post(&self) -> GetDestinationsMetricsPost<'_> {
        GetDestinationsMetricsPost::new(self)
    }

    /// Search destinations (POST)
    ///
    /// Lists the destinations. For filters that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/destinations/search`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/search-destinations-post>
    ///
    /// How well: params and body full but names by analogy, response by analogy.
    #[doc(alias = "searchDestinations", alias = "/destinations/search")]
    pub fn search_destinations(&self) -> SearchDestinations<'_> {
        SearchDestinations::new(self)
    }

    /// List Smt Catalog
    ///
    /// Lists the single message transforms that a kind of destination can have.
    ///
    /// Sends a `GET` request to `/destinations/smt-catalog`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/testdata/smt_wire_fixtures.json>
    ///
    /// How well: full (the vendor's own OpenAPI).
    #[doc(alias = "listDestinationSmtCatalog")]
    #[doc(alias = "/destinations/smt-catalog")]
    #[doc(alias = "destination_smt_catalog")]
    pub fn list_destination_smt_catalog(&self) -> ListDestinationSmtCatalog<'_> {
        ListDestinationSmtCatalog::new(self)
    }

    /// Get Smt Catalog Type
    ///
    /// Returns one kind of single message transform.
    ///
    /// Sends a `GET` request to `/destinations/smt-catalog/{type_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/testdata/smt_wire_fixtures.json>
    ///
    /// How well: full (the vendor's own OpenAPI).
    #[doc(alias = "getDestinationSmtCatalogType")]
    #[doc(alias = "/destinations/smt-catalog/{type_id}")]
    #[doc(alias = "destination_smt_catalog_type")]
    pub fn get_destination_smt_catalog_type(&self) -> GetDestinationSmtCatalogType<'_> {
        GetDestinationSmtCatalogType::new(self)
    }

    /// Get Destination
    ///
    /// Returns one destination, in a list.
    ///
    /// Sends a `GET` request to `/destinations/{destination_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/get-destination>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/destination.go>
    ///
    /// How well: params partial, response full.
    #[doc(alias = "getDestination", alias = "/destinations/{destination_id}")]
    #[doc(alias = "destination")]
    pub fn get_destination(&self) -> GetDestination<'_> {
        GetDestination::new(self)
    }

    /// Update Existing Destination
    ///
    /// Changes a destination.
    ///
    /// The path parameter is typed string or null on the page.
    ///
    /// Sends a `PUT` request to `/destinations/{destination_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/update-existing-destination>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/destination.go>
    ///
    /// How well: full.
    #[doc(alias = "updateDestination")]
    #[doc(alias = "/destinations/{destination_id}", alias = "destination")]
    pub fn update_destination(&self) -> UpdateDestination<'_> {
        UpdateDestination::new(self)
    }

    /// Delete Destination
    ///
    /// Deletes a destination.
    ///
    /// Sends a `DELETE` request to `/destinations/{destination_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/destination.go>
    ///
    /// How well: params partial, response none.
    #[doc(alias = "deleteDestination")]
    #[doc(alias = "/destinations/{destination_id}", alias = "destination")]
    pub fn delete_destination(&self) -> DeleteDestination<'_> {
        DeleteDestination::new(self)
    }

    /// Get Destination Config History
    ///
    /// Returns the former settings of a destination, with summaries of the changes.
    ///
    /// Sends a `GET` request to `/destinations/{destination_id}/config-history`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/get-destination-config-history.md>
    ///
    /// How well: none.
    #[doc(alias = "getDestinationConfigHistory")]
    #[doc(alias = "/destinations/{destination_id}/config-history")]
    #[doc(alias = "destination_config_history")]
    pub fn get_destination_config_history(&self) -> GetDestinationConfigHistory<'_> {
        GetDestinationConfigHistory::new(self)
    }

    /// Deploy Destination
    ///
    /// Brings the saved settings of a destination into effect.
    ///
    /// Sends a `POST` request to `/destinations/{destination_id}/deploy`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/deploy-destination>
    ///
    /// How well: full.
    #[doc(alias = "deployDestination")]
    #[doc(alias = "/destinations/{destination_id}/deploy")]
    pub fn deploy_destination(&self) -> DeployDestination<'_> {
        DeployDestination::new(self)
    }

    /// Get Metrics For Destination
    ///
    /// Returns metrics of a destination.
    ///
    /// Sends a `GET` request to `/destinations/{destination_id}/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/destinations/get-metrics-for-destination.md>
    /// - <https://docs.streamkap.com/reference/get_metrics_for_destination_destinations__destination_id__metrics_get>
    ///
    /// How well: params full but their requirement, response partial.
    #[doc(alias = "getDestinationMetrics")]
    #[doc(alias = "/destinations/{destination_id}/metrics")]
    #[doc(alias = "destination_metrics")]
    pub fn get_destination_metrics(&self) -> GetDestinationMetrics<'_> {
        GetDestinationMetrics::new(self)
    }

    /// Get Smt Chain
    ///
    /// Returns the single message transforms of a destination.
    ///
    /// Sends a `GET` request to `/destinations/{destination_id}/smt-chain`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/testdata/smt_wire_fixtures.json>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/smt_chain.go>
    ///
    /// How well: full (the vendor's own OpenAPI).
    #[doc(alias = "getDestinationSmtChain")]
    #[doc(alias = "/destinations/{destination_id}/smt-chain")]
    #[doc(alias = "destination_smt_chain")]
    pub fn get_destination_smt_chain(&self) -> GetDestinationSmtChain<'_> {
        GetDestinationSmtChain::new(self)
    }

    /// Put Smt Chain
    ///
    /// Creates or replaces the single message transforms of a destination.
    ///
    /// Sends a `PUT` request to `/destinations/{destination_id}/smt-chain`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/testdata/smt_wire_fixtures.json>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/smt_chain.go>
    ///
    /// How well: full (the vendor's own OpenAPI).
    #[doc(alias = "putDestinationSmtChain")]
    #[doc(alias = "/destinations/{destination_id}/smt-chain")]
    #[doc(alias = "destination_smt_chain")]
    pub fn put_destination_smt_chain(&self) -> PutDestinationSmtChain<'_> {
        PutDestinationSmtChain::new(self)
    }
}

call_builder! {
    #[operation("list_destinations", "GET", "/destinations", id = "listDestinations")]
    #[accept("application/json")]
    #[response(types::DestinationConnectorPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListDestinations {
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
        /// The optional query parameter `lag`.
        ///
        /// An operator and a number of records, such as `gt:100`.
        #[write(query("lag"))]
        lag: Optional<String>,
        /// The optional query parameter `last_seen_offsets`.
        #[write(query("last_seen_offsets"))]
        last_seen_offsets: Optional<Value>,
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
        sort_dir: Optional<types::ListDestinationsSortDir>,
        /// The optional query parameter `status`.
        ///
        /// States, separated by commas.
        #[write(query("status"))]
        status: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::DestinationFilter)]
    type Body = Optional<types::DestinationFilter>;
}

paged! {
    impl ListDestinations {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::DestinationConnectorPage) -> types::HttpValidationError {
            PageFacts::new(page.result.len()).has_next(&page.has_next)
        }

        fn items(page: types::DestinationConnectorPage) -> types::DestinationConnector {
            page.result
        }
    }
}

call_builder! {
    #[operation("create_destination", "POST", "/destinations", id = "createDestination")]
    #[accept("application/json")]
    #[response(types::DestinationConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateDestination {
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
    #[body(json("application/json"), types::builder::CreateDestinationReq)]
    type Body = Required<types::CreateDestinationReq>;
}

call_builder! {
    #[operation(
        "bulk_delete_destinations",
        "DELETE",
        "/destinations/bulk/delete",
        id = "bulkDeleteDestinations"
    )]
    #[accept("application/json")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct BulkDeleteDestinations {}

    /// The whole body.
    #[body(json("application/json"), types::builder::BulkDeleteRequest)]
    type Body = Required<types::BulkDeleteRequest>;
}

call_builder! {
    #[operation(
        "list_destination_connectors",
        "GET",
        "/destinations/connectors",
        id = "listDestinationConnectors"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListDestinationConnectors {
        /// The optional query parameter `connector_code`.
        ///
        /// One kind, such as `snowflake`.
        #[write(query("connector_code"))]
        connector_code: Optional<String>,
    }
}

call_builder! {
    #[operation(
        "get_destinations_metrics",
        "GET",
        "/destinations/metrics",
        id = "getDestinationsMetrics"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDestinationsMetrics {}
}

call_builder! {
    #[operation(
        "get_destinations_metrics_post",
        "POST",
        "/destinations/metrics",
        id = "getDestinationsMetricsPost"
    )]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDestinationsMetricsPost {}

    /// The whole body.
    #[body(json("application/json"))]
    type Body = OptionalOrNull<Map<String, Value>>;
}

call_builder! {
    #[operation(
        "search_destinations",
        "POST",
        "/destinations/search",
        id = "searchDestinations"
    )]
    #[accept("application/json")]
    #[response(types::DestinationConnectorPage, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct SearchDestinations {
        /// The optional query parameter `connector`.
        #[write(query("connector"))]
        connector: Optional<String>,
        /// The optional query parameter `first_seen_offsets`.
        #[write(query("first_seen_offsets"))]
        first_seen_offsets: Optional<Value>,
        /// The optional query parameter `lag`.
        #[write(query("lag"))]
        lag: Optional<String>,
        /// The optional query parameter `last_seen_offsets`.
        #[write(query("last_seen_offsets"))]
        last_seen_offsets: Optional<Value>,
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
        /// The optional query parameter `sort`.
        ///
        /// The field to sort by.
        #[write(query("sort"))]
        sort: Optional<String>,
        /// The optional query parameter `sort_dir`.
        #[write(query("sort_dir"))]
        sort_dir: Optional<types::SearchDestinationsSortDir>,
        /// The optional query parameter `status`.
        #[write(query("status"))]
        status: Optional<String>,
        /// The optional query parameter `tag_filter_operation`.
        #[write(query("tag_filter_operation"))]
        tag_filter_operation: Optional<types::SearchDestinationsTagFilterOperation>,
        /// The optional query parameter `tag_ids`.
        ///
        /// Tag ids, separated by commas.
        #[write(query("tag_ids"))]
        tag_ids: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::DestinationFilter)]
    type Body = Optional<types::DestinationFilter>;
}

paged! {
    impl SearchDestinations {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::DestinationConnectorPage) -> types::HttpValidationError {
            PageFacts::new(page.result.len()).has_next(&page.has_next)
        }

        fn items(page: types::DestinationConnectorPage) -> types::DestinationConnector {
            page.result
        }
    }
}

call_builder! {
    #[operation(
        "list_destination_smt_catalog",
        "GET",
        "/destinations/smt-catalog",
        id = "listDestinationSmtCatalog"
    )]
    #[accept("application/json")]
    #[response(types::SmtCatalogListRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "422"))]
    #[derive(Clone)]
    pub struct ListDestinationSmtCatalog {
        /// The required query parameter `connector`.
        ///
        /// The kind of destination.
        #[write(query("connector"))]
        connector: Required<String>,
    }
}

call_builder! {
    #[operation(
        "get_destination_smt_catalog_type",
        "GET",
        "/destinations/smt-catalog/{type_id}",
        id = "getDestinationSmtCatalogType"
    )]
    #[accept("application/json")]
    #[response(types::SmtCatalogTypeRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "422"))]
    #[derive(Clone)]
    pub struct GetDestinationSmtCatalogType {
        /// The required path parameter `type_id`.
        #[write(path("type_id"))]
        type_id: Required<String>,
        /// The required query parameter `connector`.
        ///
        /// The kind of destination.
        #[write(query("connector"))]
        connector: Required<String>,
    }
}

call_builder! {
    #[operation(
        "get_destination",
        "GET",
        "/destinations/{destination_id}",
        id = "getDestination"
    )]
    #[accept("application/json")]
    #[response(types::DestinationConnectorResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDestination {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
    }
}

call_builder! {
    #[operation(
        "update_destination",
        "PUT",
        "/destinations/{destination_id}",
        id = "updateDestination"
    )]
    #[accept("application/json")]
    #[response(types::DestinationConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateDestination {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
        /// The optional query parameter `secret_returned`.
        ///
        /// Whether to return secrets.
        #[write(query("secret_returned"))]
        secret_returned: Optional<bool>,
        /// The optional query parameter `wait`.
        ///
        /// False returns before Kafka Connect has carried out the change.
        #[write(query("wait"))]
        wait: Optional<bool>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UpdateDestinationReq)]
    type Body = Required<types::UpdateDestinationReq>;
}

call_builder! {
    #[operation(
        "delete_destination",
        "DELETE",
        "/destinations/{destination_id}",
        id = "deleteDestination"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteDestination {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
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
        "get_destination_config_history",
        "GET",
        "/destinations/{destination_id}/config-history",
        id = "getDestinationConfigHistory"
    )]
    #[accept("application/json")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDestinationConfigHistory {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "deploy_destination",
        "POST",
        "/destinations/{destination_id}/deploy",
        id = "deployDestination"
    )]
    #[accept("application/json")]
    #[response(types::DestinationConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeployDestination {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "get_destination_metrics",
        "GET",
        "/destinations/{destination_id}/metrics",
        id = "getDestinationMetrics"
    )]
    #[accept("application/json")]
    #[response(types::DestinationMetricsWithMetadata, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetDestinationMetrics {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
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
        time_unit: Optional<types::GetDestinationMetricsTimeUnit>,
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

call_builder! {
    #[operation(
        "get_destination_smt_chain",
        "GET",
        "/destinations/{destination_id}/smt-chain",
        id = "getDestinationSmtChain"
    )]
    #[accept("application/json")]
    #[response(types::SmtChainRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "422"))]
    #[derive(Clone)]
    pub struct GetDestinationSmtChain {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "put_destination_smt_chain",
        "PUT",
        "/destinations/{destination_id}/smt-chain",
        id = "putDestinationSmtChain"
    )]
    #[accept("application/json")]
    #[response(types::SmtChainRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "409", "422"))]
    #[derive(Clone)]
    pub struct PutDestinationSmtChain {
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::SmtChainWriteRequest)]
    type Body = Required<types::SmtChainWriteRequest>;
}
