// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::{Map, Value};

mock_operation! {
    #[stub(list_destinations)]
    #[operation("list_destinations", "GET", "/destinations")]
    #[response(types::DestinationConnectorPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListDestinations {
        #[read(query("connector", "form", true))]
        pub connector: Option<String>,
        #[read(query("first_seen_offsets", "form", true))]
        pub first_seen_offsets: Option<Value>,
        #[read(query("id", "form", true))]
        pub id: Option<String>,
        #[read(query("lag", "form", true))]
        pub lag: Option<String>,
        #[read(query("last_seen_offsets", "form", true))]
        pub last_seen_offsets: Option<Value>,
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
        pub sort_dir: Option<types::ListDestinationsSortDir>,
        #[read(query("status", "form", true))]
        pub status: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::DestinationFilter>,
    }
}

mock_operation! {
    #[stub(create_destination)]
    #[operation("create_destination", "POST", "/destinations")]
    #[response(types::DestinationConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateDestination {
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
        #[read(json())]
        pub body: types::CreateDestinationReq,
    }
}

mock_operation! {
    #[stub(bulk_delete_destinations)]
    #[operation("bulk_delete_destinations", "DELETE", "/destinations/bulk/delete")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct BulkDeleteDestinations {
        #[read(json())]
        pub body: types::BulkDeleteRequest,
    }
}

mock_operation! {
    #[stub(list_destination_connectors)]
    #[operation("list_destination_connectors", "GET", "/destinations/connectors")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListDestinationConnectors {
        #[read(query("connector_code", "form", true))]
        pub connector_code: Option<String>,
    }
}

mock_operation! {
    #[stub(get_destinations_metrics)]
    #[operation("get_destinations_metrics", "GET", "/destinations/metrics")]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDestinationsMetrics {}
}

mock_operation! {
    #[stub(get_destinations_metrics_post)]
    #[operation("get_destinations_metrics_post", "POST", "/destinations/metrics")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDestinationsMetricsPost {
        #[read(optional(|request|request.json()))]
        pub body: Option<Option<Map<String, Value>>>,
    }
}

mock_operation! {
    #[stub(search_destinations)]
    #[operation("search_destinations", "POST", "/destinations/search")]
    #[response(types::DestinationConnectorPage, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct SearchDestinations {
        #[read(query("connector", "form", true))]
        pub connector: Option<String>,
        #[read(query("first_seen_offsets", "form", true))]
        pub first_seen_offsets: Option<Value>,
        #[read(query("lag", "form", true))]
        pub lag: Option<String>,
        #[read(query("last_seen_offsets", "form", true))]
        pub last_seen_offsets: Option<Value>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("sort", "form", true))]
        pub sort: Option<String>,
        #[read(query("sort_dir", "form", true))]
        pub sort_dir: Option<types::SearchDestinationsSortDir>,
        #[read(query("status", "form", true))]
        pub status: Option<String>,
        #[read(query("tag_filter_operation", "form", true))]
        pub tag_filter_operation: Option<types::SearchDestinationsTagFilterOperation>,
        #[read(query("tag_ids", "form", true))]
        pub tag_ids: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::DestinationFilter>,
    }
}

mock_operation! {
    #[stub(list_destination_smt_catalog)]
    #[operation("list_destination_smt_catalog", "GET", "/destinations/smt-catalog")]
    #[response(types::SmtCatalogListRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "422"))]
    pub struct ListDestinationSmtCatalog {
        #[read(query("connector", "form", true))]
        pub connector: String,
    }
}

mock_operation! {
    #[stub(get_destination_smt_catalog_type)]
    #[operation(
        "get_destination_smt_catalog_type",
        "GET",
        "/destinations/smt-catalog/{type_id}"
    )]
    #[response(types::SmtCatalogTypeRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "422"))]
    pub struct GetDestinationSmtCatalogType {
        #[read(path("type_id", "simple", false))]
        pub type_id: String,
        #[read(query("connector", "form", true))]
        pub connector: String,
    }
}

mock_operation! {
    #[stub(get_destination)]
    #[operation("get_destination", "GET", "/destinations/{destination_id}")]
    #[response(types::DestinationConnectorResult, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDestination {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
    }
}

mock_operation! {
    #[stub(update_destination)]
    #[operation("update_destination", "PUT", "/destinations/{destination_id}")]
    #[response(types::DestinationConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateDestination {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
        #[read(json())]
        pub body: types::UpdateDestinationReq,
    }
}

mock_operation! {
    #[stub(delete_destination)]
    #[operation("delete_destination", "DELETE", "/destinations/{destination_id}")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteDestination {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
        #[read(query("secret_returned", "form", true))]
        pub secret_returned: Option<bool>,
        #[read(query("wait", "form", true))]
        pub wait: Option<bool>,
    }
}

mock_operation! {
    #[stub(get_destination_config_history)]
    #[operation(
        "get_destination_config_history",
        "GET",
        "/destinations/{destination_id}/config-history"
    )]
    #[response(Value, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDestinationConfigHistory {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
    }
}

mock_operation! {
    #[stub(deploy_destination)]
    #[operation("deploy_destination", "POST", "/destinations/{destination_id}/deploy")]
    #[response(types::DestinationConnector, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeployDestination {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
    }
}

mock_operation! {
    #[stub(get_destination_metrics)]
    #[operation(
        "get_destination_metrics",
        "GET",
        "/destinations/{destination_id}/metrics"
    )]
    #[response(types::DestinationMetricsWithMetadata, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetDestinationMetrics {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
        #[read(query("time_interval", "form", true))]
        pub time_interval: Option<i64>,
        #[read(query("time_type", "form", true))]
        pub time_type: Option<String>,
        #[read(query("time_unit", "form", true))]
        pub time_unit: Option<types::GetDestinationMetricsTimeUnit>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: Option<String>,
        #[read(query("timestamp_to", "form", true))]
        pub timestamp_to: Option<String>,
    }
}

mock_operation! {
    #[stub(get_destination_smt_chain)]
    #[operation(
        "get_destination_smt_chain",
        "GET",
        "/destinations/{destination_id}/smt-chain"
    )]
    #[response(types::SmtChainRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "422"))]
    pub struct GetDestinationSmtChain {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
    }
}

mock_operation! {
    #[stub(put_destination_smt_chain)]
    #[operation(
        "put_destination_smt_chain",
        "PUT",
        "/destinations/{destination_id}/smt-chain"
    )]
    #[response(types::SmtChainRead, json("200"))]
    #[error(types::SmtErrorResponse, json("404", "409", "422"))]
    pub struct PutDestinationSmtChain {
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
        #[read(json())]
        pub body: types::SmtChainWriteRequest,
    }
}
