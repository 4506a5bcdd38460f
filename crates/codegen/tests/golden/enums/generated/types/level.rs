// Generated; do not edit.

use super::*;
use openapi_client_runtime::open_integer_enum;

open_integer_enum! {
    #[integer(i64, as_i64)]
    pub enum Level {
        /// `-1`
        Unknown = -1,
        /// `0`
        Low = 0,
        /// `1`
        Middle = 1,
        /// `2`
        High = 2,
        #[other]
        Other,
    }
}
