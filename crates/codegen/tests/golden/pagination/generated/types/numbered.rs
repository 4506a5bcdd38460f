// Generated; do not edit.

use super::*;
use openapi_client_runtime::lenient::Integer;
use openapi_client_runtime::{lenient, object};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NumberedPage {
    pub result: Vec<Row>,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub page: i64,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub page_size: i64,
    #[serde(deserialize_with = "lenient::read::<Integer,_,_>")]
    pub total: i64,
    pub has_next: bool,
}
object!(NumberedPage);

pub mod builder {
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`NumberedPage`](super::NumberedPage). The struct is used by [`Client::by_page`](crate::Client::by_page).
        #[builds(super::super::NumberedPage)]
        #[derive(Clone)]
        pub struct NumberedPage {
            result: Required<Vec<super::super::Row>>,
            page: Required<i64>,
            page_size: Required<i64>,
            total: Required<i64>,
            has_next: Required<bool>,
        }
    }
}
