// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_integer_enum;

open_integer_enum! {
    #[uses = " Part of [`types::Job`](crate::types::Job)."]
    #[integer(i64, as_i64)]
    pub enum Level {
        Unknown = -1,
        Low = 0,
        Middle = 1,
        High = 2,
        #[other]
        Other,
    }
}
