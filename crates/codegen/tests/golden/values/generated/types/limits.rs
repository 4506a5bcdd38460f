// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_integer_enum;

open_integer_enum! {
    #[uses = " Part of [`types::Numbers`](crate::types::Numbers)."]
    #[integer(u64, as_u64)]
    pub enum Limits {
        Value0 = 0,
        Value18446744073709551615 = 18446744073709551615,
        #[other]
        Other,
    }
}
