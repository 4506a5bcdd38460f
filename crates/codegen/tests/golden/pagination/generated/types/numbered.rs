// Generated; do not edit.

use super::*;

#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct NumberedPage {
    pub result: Vec<Row>,
    pub page: i64,
    pub page_size: i64,
    pub total: i64,
    pub has_next: bool,
}

pub mod builder {
    use openapi_client_runtime::lenient::Integer;
    use openapi_client_runtime::struct_builder;

    struct_builder! {
        /// Builder for [`NumberedPage`](super::NumberedPage). The struct is used by [`Client::by_page`](crate::Client::by_page).
        #[builds(super::super::NumberedPage)]
        #[derive(Clone)]
        pub struct NumberedPage {
            result: Required<Vec<super::super::Row>>,
            page: Required<i64, Integer>,
            page_size: Required<i64, Integer>,
            total: Required<i64, Integer>,
            has_next: Required<bool>,
        }
    }
}
