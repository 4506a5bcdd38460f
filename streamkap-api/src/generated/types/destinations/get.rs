// Generated from openapi/ by `cargo xtask generate`; do not edit.

use super::*;
use openapi_client_runtime::open_enum;

open_enum! {
    #[uses = " Used by [`Client::get_destination_metrics`](crate::Client::get_destination_metrics)."]
    pub enum GetDestinationMetricsTimeUnit {
        Minute = "minute",
        Hour = "hour",
        Day = "day",
        Week = "week",
        Month = "month",
        #[other]
        Other,
    }
}
