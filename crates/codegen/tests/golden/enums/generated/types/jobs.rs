// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Used by [`Client::jobs`](crate::Client::jobs)."]
    pub enum JobsOrderItem {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}
