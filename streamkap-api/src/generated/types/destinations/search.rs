// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Used by [`Client::search_destinations`](crate::Client::search_destinations)."]
    pub enum SearchDestinationsSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::search_destinations`](crate::Client::search_destinations)."]
    pub enum SearchDestinationsTagFilterOperation {
        And = "and",
        Or = "or",
        #[other]
        Other,
    }
}
