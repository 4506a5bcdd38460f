// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Used by [`Client::search_transforms`](crate::Client::search_transforms)."]
    pub enum SearchTransformsSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}

open_enum! {
    #[uses = " Used by [`Client::search_transforms`](crate::Client::search_transforms)."]
    pub enum SearchTransformsTagFilterOperation {
        And = "and",
        Or = "or",
        #[other]
        Other,
    }
}
