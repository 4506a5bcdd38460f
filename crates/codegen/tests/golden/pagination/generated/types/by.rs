// Generated; do not edit.

use super::*;
use openapi_client_runtime::named;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::ByCursorResponse))
)]
#[non_exhaustive]
pub struct ByCursorResponse {
    pub rows: Vec<Row>,
    pub next_page_token: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(
    feature = "schemars",
    schemars(transform = named!(builder::ByPageTotalResponse))
)]
#[non_exhaustive]
pub struct ByPageTotalResponse {
    pub total_count: Option<i64>,
    pub data: Option<Vec<Row>>,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ByCursorResponse`](super::ByCursorResponse). The struct is used by [`Client::by_cursor`](crate::Client::by_cursor).
        #[builds(super::super::ByCursorResponse)]
        #[derive(Clone)]
        pub struct ByCursorResponse {
            rows: Required<Vec<super::super::Row>>,
            #[property = "nextPageToken"]
            next_page_token: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`ByPageTotalResponse`](super::ByPageTotalResponse). The struct is used by [`Client::by_page_total`](crate::Client::by_page_total).
        #[builds(super::super::ByPageTotalResponse)]
        #[derive(Clone)]
        pub struct ByPageTotalResponse {
            #[property = "totalCount"]
            total_count: Optional<i64, Integer>,
            data: Optional<Vec<super::super::Row>>,
        }
    }
}
