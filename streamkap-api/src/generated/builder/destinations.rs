// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types::{
    GetDestinationMetricsTimeUnit, ListDestinationsSortDir, SearchDestinationsSortDir,
    SearchDestinationsTagFilterOperation,
};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required, RequiredOrNull};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::{Call, body, nullable_body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
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

call_builders! {
    #[operation("list_destinations", "GET", "/destinations", id = "listDestinations")]
    type ListDestinations = Result<
        types::DestinationConnectorPage,
        types::HttpValidationError,
    >;
    #[operation("create_destination", "POST", "/destinations", id = "createDestination")]
    type CreateDestination = Result<
        types::DestinationConnector,
        types::HttpValidationError,
    >;
    #[operation(
        "bulk_delete_destinations",
        "DELETE",
        "/destinations/bulk/delete",
        id = "bulkDeleteDestinations"
    )]
    type BulkDeleteDestinations = Result<
        types::BulkOperationResponse,
        types::HttpValidationError,
    >;
    #[operation(
        "list_destination_connectors",
        "GET",
        "/destinations/connectors",
        id = "listDestinationConnectors"
    )]
    type ListDestinationConnectors = Result<Value, types::HttpValidationError>;
    #[operation(
        "get_destinations_metrics",
        "GET",
        "/destinations/metrics",
        id = "getDestinationsMetrics"
    )]
    type GetDestinationsMetrics = Result<Value, types::HttpValidationError>;
    #[operation(
        "get_destinations_metrics_post",
        "POST",
        "/destinations/metrics",
        id = "getDestinationsMetricsPost"
    )]
    type GetDestinationsMetricsPost = Result<Value, types::HttpValidationError>;
    #[operation(
        "search_destinations",
        "POST",
        "/destinations/search",
        id = "searchDestinations"
    )]
    type SearchDestinations = Result<
        types::DestinationConnectorPage,
        types::HttpValidationError,
    >;
    #[operation(
        "list_destination_smt_catalog",
        "GET",
        "/destinations/smt-catalog",
        id = "listDestinationSmtCatalog"
    )]
    type ListDestinationSmtCatalog = Result<
        types::SmtCatalogListRead,
        types::SmtErrorResponse,
    >;
    #[operation(
        "get_destination_smt_catalog_type",
        "GET",
        "/destinations/smt-catalog/{type_id}",
        id = "getDestinationSmtCatalogType"
    )]
    type GetDestinationSmtCatalogType = Result<
        types::SmtCatalogTypeRead,
        types::SmtErrorResponse,
    >;
    #[operation(
        "get_destination",
        "GET",
        "/destinations/{destination_id}",
        id = "getDestination"
    )]
    type GetDestination = Result<
        types::DestinationConnectorResult,
        types::HttpValidationError,
    >;
    #[operation(
        "update_destination",
        "PUT",
        "/destinations/{destination_id}",
        id = "updateDestination"
    )]
    type UpdateDestination = Result<
        types::DestinationConnector,
        types::HttpValidationError,
    >;
    #[operation(
        "delete_destination",
        "DELETE",
        "/destinations/{destination_id}",
        id = "deleteDestination"
    )]
    type DeleteDestination = Result<(), types::HttpValidationError>;
    #[operation(
        "get_destination_config_history",
        "GET",
        "/destinations/{destination_id}/config-history",
        id = "getDestinationConfigHistory"
    )]
    type GetDestinationConfigHistory = Result<Value, types::HttpValidationError>;
    #[operation(
        "deploy_destination",
        "POST",
        "/destinations/{destination_id}/deploy",
        id = "deployDestination"
    )]
    type DeployDestination = Result<
        types::DestinationConnector,
        types::HttpValidationError,
    >;
    #[operation(
        "get_destination_metrics",
        "GET",
        "/destinations/{destination_id}/metrics",
        id = "getDestinationMetrics"
    )]
    type GetDestinationMetrics = Result<
        types::DestinationMetricsWithMetadata,
        types::HttpValidationError,
    >;
    #[operation(
        "get_destination_smt_chain",
        "GET",
        "/destinations/{destination_id}/smt-chain",
        id = "getDestinationSmtChain"
    )]
    type GetDestinationSmtChain = Result<types::SmtChainRead, types::SmtErrorResponse>;
    #[operation(
        "put_destination_smt_chain",
        "PUT",
        "/destinations/{destination_id}/smt-chain",
        id = "putDestinationSmtChain"
    )]
    type PutDestinationSmtChain = Result<types::SmtChainRead, types::SmtErrorResponse>;
}

/// Builder for [`Client::list_destinations`](crate::Client::list_destinations).
#[derive(Clone, Debug)]
pub struct ListDestinations<'a> {
    client: &'a Client,
    connector: Field<Optional<String>>,
    first_seen_offsets: Field<Optional<Value>>,
    id: Field<Optional<String>>,
    lag: Field<Optional<String>>,
    last_seen_offsets: Field<Optional<Value>>,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    secret_returned: Field<Optional<bool>>,
    sort: Field<Optional<String>>,
    sort_dir: Field<Optional<ListDestinationsSortDir>>,
    status: Field<Optional<String>>,
    body: Result<Option<types::builder::DestinationFilter>, String>,
    call_options: CallOptions,
}

impl<'a> ListDestinations<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector: Default::default(),
            first_seen_offsets: Default::default(),
            id: Default::default(),
            lag: Default::default(),
            last_seen_offsets: Default::default(),
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

    /// The optional query parameter `lag`.
    ///
    /// An operator and a number of records, such as `gt:100`.
    pub fn lag<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.lag = value.into_field();
        self
    }

    /// The optional query parameter `last_seen_offsets`.
    pub fn last_seen_offsets<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.last_seen_offsets = value.into_field();
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
    pub fn sort_dir<M>(
        mut self,
        value: impl IntoField<Optional<ListDestinationsSortDir>, M>,
    ) -> Self {
        self.sort_dir = value.into_field();
        self
    }

    /// The optional query parameter `status`.
    ///
    /// States, separated by commas.
    pub fn status<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.status = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::DestinationFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::DestinationFilter) -> types::builder::DestinationFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector", self.connector, "form", true)?;
        call.query("first_seen_offsets", self.first_seen_offsets, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("lag", self.lag, "form", true)?;
        call.query("last_seen_offsets", self.last_seen_offsets, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("sort_dir", self.sort_dir, "form", true)?;
        call.query("status", self.status, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::DestinationFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DestinationConnectorPage>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::DestinationConnectorPage, types::HttpValidationError> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| PageFacts::new(page.result.len()).has_next(&page.has_next),
            |response| Box::pin(ListDestinations::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> Items<
        types::DestinationConnectorPage,
        types::DestinationConnector,
        types::HttpValidationError,
    > {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::DestinationConnectorPage>, Error<types::HttpValidationError>>
    {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::create_destination`](crate::Client::create_destination).
#[derive(Clone, Debug)]
pub struct CreateDestination<'a> {
    client: &'a Client,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    body: Result<Option<types::builder::CreateDestinationReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreateDestination<'a> {
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
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::CreateDestinationReq>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateDestinationReq) -> types::builder::CreateDestinationReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateDestinationReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DestinationConnector>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::bulk_delete_destinations`](crate::Client::bulk_delete_destinations).
#[derive(Clone, Debug)]
pub struct BulkDeleteDestinations<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::BulkDeleteRequest>, String>,
    call_options: CallOptions,
}

impl<'a> BulkDeleteDestinations<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::BulkDeleteRequest>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::BulkDeleteRequest) -> types::builder::BulkDeleteRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::BulkDeleteRequest = body.build()?;
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

/// Builder for [`Client::list_destination_connectors`](crate::Client::list_destination_connectors).
#[derive(Clone, Debug)]
pub struct ListDestinationConnectors<'a> {
    client: &'a Client,
    connector_code: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> ListDestinationConnectors<'a> {
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
    /// One kind, such as `snowflake`.
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

/// Builder for [`Client::get_destinations_metrics`](crate::Client::get_destinations_metrics).
#[derive(Clone, Debug)]
pub struct GetDestinationsMetrics<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> GetDestinationsMetrics<'a> {
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

/// Builder for [`Client::get_destinations_metrics_post`](crate::Client::get_destinations_metrics_post).
#[derive(Clone, Debug)]
pub struct GetDestinationsMetricsPost<'a> {
    client: &'a Client,
    body: Result<Option<Option<Map<String, Value>>>, String>,
    call_options: CallOptions,
}

impl<'a> GetDestinationsMetricsPost<'a> {
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

/// Builder for [`Client::search_destinations`](crate::Client::search_destinations).
#[derive(Clone, Debug)]
pub struct SearchDestinations<'a> {
    client: &'a Client,
    connector: Field<Optional<String>>,
    first_seen_offsets: Field<Optional<Value>>,
    lag: Field<Optional<String>>,
    last_seen_offsets: Field<Optional<Value>>,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    sort: Field<Optional<String>>,
    sort_dir: Field<Optional<SearchDestinationsSortDir>>,
    status: Field<Optional<String>>,
    tag_filter_operation: Field<Optional<SearchDestinationsTagFilterOperation>>,
    tag_ids: Field<Optional<String>>,
    body: Result<Option<types::builder::DestinationFilter>, String>,
    call_options: CallOptions,
}

impl<'a> SearchDestinations<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector: Default::default(),
            first_seen_offsets: Default::default(),
            lag: Default::default(),
            last_seen_offsets: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            sort: Default::default(),
            sort_dir: Default::default(),
            status: Default::default(),
            tag_filter_operation: Default::default(),
            tag_ids: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `connector`.
    pub fn connector<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.connector = value.into_field();
        self
    }

    /// The optional query parameter `first_seen_offsets`.
    pub fn first_seen_offsets<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.first_seen_offsets = value.into_field();
        self
    }

    /// The optional query parameter `lag`.
    pub fn lag<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.lag = value.into_field();
        self
    }

    /// The optional query parameter `last_seen_offsets`.
    pub fn last_seen_offsets<M>(mut self, value: impl IntoField<Optional<Value>, M>) -> Self {
        self.last_seen_offsets = value.into_field();
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

    /// The optional query parameter `sort`.
    ///
    /// The field to sort by.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `sort_dir`.
    pub fn sort_dir<M>(
        mut self,
        value: impl IntoField<Optional<SearchDestinationsSortDir>, M>,
    ) -> Self {
        self.sort_dir = value.into_field();
        self
    }

    /// The optional query parameter `status`.
    pub fn status<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.status = value.into_field();
        self
    }

    /// The optional query parameter `tag_filter_operation`.
    pub fn tag_filter_operation<M>(
        mut self,
        value: impl IntoField<Optional<SearchDestinationsTagFilterOperation>, M>,
    ) -> Self {
        self.tag_filter_operation = value.into_field();
        self
    }

    /// The optional query parameter `tag_ids`.
    ///
    /// Tag ids, separated by commas.
    pub fn tag_ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tag_ids = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::DestinationFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::DestinationFilter) -> types::builder::DestinationFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector", self.connector, "form", true)?;
        call.query("first_seen_offsets", self.first_seen_offsets, "form", true)?;
        call.query("lag", self.lag, "form", true)?;
        call.query("last_seen_offsets", self.last_seen_offsets, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("sort_dir", self.sort_dir, "form", true)?;
        call.query("status", self.status, "form", true)?;
        call.query(
            "tag_filter_operation",
            self.tag_filter_operation,
            "form",
            true,
        )?;
        call.query("tag_ids", self.tag_ids, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::DestinationFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DestinationConnectorPage>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::DestinationConnectorPage, types::HttpValidationError> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| PageFacts::new(page.result.len()).has_next(&page.has_next),
            |response| Box::pin(SearchDestinations::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> Items<
        types::DestinationConnectorPage,
        types::DestinationConnector,
        types::HttpValidationError,
    > {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::DestinationConnectorPage>, Error<types::HttpValidationError>>
    {
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_destination_smt_catalog`](crate::Client::list_destination_smt_catalog).
#[derive(Clone, Debug)]
pub struct ListDestinationSmtCatalog<'a> {
    client: &'a Client,
    connector: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> ListDestinationSmtCatalog<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required query parameter `connector`.
    ///
    /// The kind of destination.
    pub fn connector<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.connector = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector", self.connector, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SmtCatalogListRead>, Error<types::SmtErrorResponse>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            404 => Err(Error::documented(response).await),
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_destination_smt_catalog_type`](crate::Client::get_destination_smt_catalog_type).
#[derive(Clone, Debug)]
pub struct GetDestinationSmtCatalogType<'a> {
    client: &'a Client,
    type_id: Field<Required<String>>,
    connector: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetDestinationSmtCatalogType<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            type_id: Default::default(),
            connector: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `type_id`.
    pub fn type_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.type_id = value.into_field();
        self
    }

    /// The required query parameter `connector`.
    ///
    /// The kind of destination.
    pub fn connector<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.connector = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("type_id", self.type_id, "simple", false)?;
        call.query("connector", self.connector, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SmtCatalogTypeRead>, Error<types::SmtErrorResponse>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            404 => Err(Error::documented(response).await),
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_destination`](crate::Client::get_destination).
#[derive(Clone, Debug)]
pub struct GetDestination<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> GetDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            secret_returned: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
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
        call.path("destination_id", self.destination_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DestinationConnectorResult>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_destination`](crate::Client::update_destination).
#[derive(Clone, Debug)]
pub struct UpdateDestination<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    body: Result<Option<types::builder::UpdateDestinationReq>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            secret_returned: Default::default(),
            wait: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
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
    /// False returns before Kafka Connect has carried out the change.
    pub fn wait<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.wait = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::UpdateDestinationReq>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdateDestinationReq) -> types::builder::UpdateDestinationReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("destination_id", self.destination_id, "simple", false)?;
        call.query("secret_returned", self.secret_returned, "form", true)?;
        call.query("wait", self.wait, "form", true)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdateDestinationReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DestinationConnector>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::delete_destination`](crate::Client::delete_destination).
#[derive(Clone, Debug)]
pub struct DeleteDestination<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    secret_returned: Field<Optional<bool>>,
    wait: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> DeleteDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            secret_returned: Default::default(),
            wait: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
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
        call.path("destination_id", self.destination_id, "simple", false)?;
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

/// Builder for [`Client::get_destination_config_history`](crate::Client::get_destination_config_history).
#[derive(Clone, Debug)]
pub struct GetDestinationConfigHistory<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetDestinationConfigHistory<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("destination_id", self.destination_id, "simple", false)?;
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

/// Builder for [`Client::deploy_destination`](crate::Client::deploy_destination).
#[derive(Clone, Debug)]
pub struct DeployDestination<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeployDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("destination_id", self.destination_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::DestinationConnector>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_destination_metrics`](crate::Client::get_destination_metrics).
#[derive(Clone, Debug)]
pub struct GetDestinationMetrics<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    time_interval: Field<Optional<i64>>,
    time_type: Field<Optional<String>>,
    time_unit: Field<Optional<GetDestinationMetricsTimeUnit>>,
    timestamp_from: Field<Optional<String>>,
    timestamp_to: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> GetDestinationMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            time_interval: Default::default(),
            time_type: Default::default(),
            time_unit: Default::default(),
            timestamp_from: Default::default(),
            timestamp_to: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
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
        value: impl IntoField<Optional<GetDestinationMetricsTimeUnit>, M>,
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
        call.path("destination_id", self.destination_id, "simple", false)?;
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
    ) -> Result<
        ResponseValue<types::DestinationMetricsWithMetadata>,
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

/// Builder for [`Client::get_destination_smt_chain`](crate::Client::get_destination_smt_chain).
#[derive(Clone, Debug)]
pub struct GetDestinationSmtChain<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetDestinationSmtChain<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("destination_id", self.destination_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SmtChainRead>, Error<types::SmtErrorResponse>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            404 => Err(Error::documented(response).await),
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::put_destination_smt_chain`](crate::Client::put_destination_smt_chain).
#[derive(Clone, Debug)]
pub struct PutDestinationSmtChain<'a> {
    client: &'a Client,
    destination_id: Field<Required<String>>,
    body: Result<Option<types::builder::SmtChainWriteRequest>, String>,
    call_options: CallOptions,
}

impl<'a> PutDestinationSmtChain<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            destination_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::SmtChainWriteRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::SmtChainWriteRequest) -> types::builder::SmtChainWriteRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("destination_id", self.destination_id, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::SmtChainWriteRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::SmtChainRead>, Error<types::SmtErrorResponse>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            404 => Err(Error::documented(response).await),
            409 => Err(Error::documented(response).await),
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
