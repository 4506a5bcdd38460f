// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_integer_enum;

open_integer_enum! {
    #[uses = " Part of [`types::Parcel`](crate::types::Parcel)."]
    #[integer(i64, as_i64)]
    pub enum Level {
        Value1 = 1,
        Value3000000000 = 3000000000,
        #[other]
        Other,
    }
}
