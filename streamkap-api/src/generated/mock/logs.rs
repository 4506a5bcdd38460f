// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(get_logs_count)]
    #[operation("get_logs_count", "POST", "/logs/count")]
    #[response(types::LogsCountResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetLogsCount {
        #[read(query("log_level", "form", true))]
        pub log_level: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::LogsCountRequest>,
    }
}

mock_operation! {
    #[stub(get_logs_histogram)]
    #[operation("get_logs_histogram", "POST", "/logs/histogram")]
    #[response(types::LogsHistogramResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetLogsHistogram {
        #[read(query("bucket_count", "form", true))]
        pub bucket_count: Option<i64>,
        #[read(query("log_level", "form", true))]
        pub log_level: Option<String>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: String,
        #[read(query("timestamp_to", "form", true))]
        pub timestamp_to: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::LogsHistogramRequest>,
    }
}
