// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum JobsOrderItem {
        Asc = "asc",
        Desc = "desc",
        #[other]
        Other,
    }
}
