// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Used by [`Client::list_destinations`](crate::Client::list_destinations)."]
    pub enum ListDestinationsSortDir {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}
