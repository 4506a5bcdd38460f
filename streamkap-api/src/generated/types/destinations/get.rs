// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    pub enum GetDestinationMetricsTimeUnit {
        /// `"minute"`
        Minute = "minute",
        /// `"hour"`
        Hour = "hour",
        /// `"day"`
        Day = "day",
        /// `"week"`
        Week = "week",
        /// `"month"`
        Month = "month",
        #[other]
        Other,
    }
}
