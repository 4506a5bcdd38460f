// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ByCursorResponse {
    pub rows: Vec<Row>,
    #[serde(rename = "nextPageToken", skip_serializing_if = "Option::is_none")]
    pub next_page_token: Option<String>,
}
object!(ByCursorResponse);

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ByPageTotalResponse {
    #[serde(rename = "totalCount", default)]
    #[serde(deserialize_with = "lenient::read::<Option<Integer>,_,_>")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<Row>>,
}
object!(ByPageTotalResponse);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`ByCursorResponse`](super::ByCursorResponse). The struct is used by [`Client::by_cursor`](crate::Client::by_cursor).
        #[builds(super::super::ByCursorResponse)]
        #[derive(Clone)]
        pub struct ByCursorResponse {
            rows: Required<Vec<super::super::Row>>,
            next_page_token: Optional<String>,
        }
    }

    struct_builder! {
        /// Builder for [`ByPageTotalResponse`](super::ByPageTotalResponse). The struct is used by [`Client::by_page_total`](crate::Client::by_page_total).
        #[builds(super::super::ByPageTotalResponse)]
        #[derive(Clone)]
        pub struct ByPageTotalResponse {
            total_count: Optional<i64>,
            data: Optional<Vec<super::super::Row>>,
        }
    }
}
