// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Get Logs Count
    ///
    /// Counts the logs since a time. The query parameter with that time is not described here, since its name could not be found.
    ///
    /// A parameter is missing: the time since when (ISO 8601). The response calls it `since`.
    ///
    /// Sends a `POST` request to `/logs/count`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/logs/get-logs-count>
    ///
    /// How well: a query parameter has no known name.
    #[doc(alias = "getLogsCount", alias = "/logs/count", alias = "logs_count")]
    pub fn get_logs_count(&self) -> GetLogsCount<'_> {
        GetLogsCount::new(self)
    }

    /// Get Logs Histogram
    ///
    /// Counts logs over time.
    ///
    /// Sends a `POST` request to `/logs/histogram`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/logs/get-logs-histogram>
    ///
    /// How well: full but the buckets.
    #[doc(alias = "getLogsHistogram", alias = "/logs/histogram")]
    #[doc(alias = "logs_histogram")]
    pub fn get_logs_histogram(&self) -> GetLogsHistogram<'_> {
        GetLogsHistogram::new(self)
    }
}

call_builder! {
    #[operation("get_logs_count", "POST", "/logs/count", id = "getLogsCount")]
    #[accept("application/json")]
    #[response(types::LogsCountResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetLogsCount {
        /// The optional query parameter `log_level`.
        ///
        /// Levels, separated by commas.
        #[write(query("log_level"))]
        log_level: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::LogsCountRequest)]
    type Body = Optional<types::LogsCountRequest>;
}

call_builder! {
    #[operation(
        "get_logs_histogram",
        "POST",
        "/logs/histogram",
        id = "getLogsHistogram"
    )]
    #[accept("application/json")]
    #[response(types::LogsHistogramResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetLogsHistogram {
        /// The optional query parameter `bucket_count`.
        #[write(query("bucket_count"))]
        bucket_count: Optional<i64>,
        /// The optional query parameter `log_level`.
        ///
        /// Levels, separated by commas.
        #[write(query("log_level"))]
        log_level: Optional<String>,
        /// The required query parameter `timestamp_from`.
        ///
        /// ISO 8601.
        #[write(query("timestamp_from"))]
        timestamp_from: Required<String>,
        /// The optional query parameter `timestamp_to`.
        ///
        /// ISO 8601.
        #[write(query("timestamp_to"))]
        timestamp_to: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::LogsHistogramRequest)]
    type Body = Optional<types::LogsHistogramRequest>;
}
