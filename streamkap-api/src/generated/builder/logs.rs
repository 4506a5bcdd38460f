// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};

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

call_builders! {
    #[operation("get_logs_count", "POST", "/logs/count", id = "getLogsCount")]
    type GetLogsCount = Result<types::LogsCountResponse, types::HttpValidationError>;
    #[operation(
        "get_logs_histogram",
        "POST",
        "/logs/histogram",
        id = "getLogsHistogram"
    )]
    type GetLogsHistogram = Result<
        types::LogsHistogramResponse,
        types::HttpValidationError,
    >;
}

/// Builder for [`Client::get_logs_count`](crate::Client::get_logs_count).
#[derive(Clone, Debug)]
pub struct GetLogsCount<'a> {
    client: &'a Client,
    log_level: Field<Optional<String>>,
    body: Result<Option<types::builder::LogsCountRequest>, String>,
    call_options: CallOptions,
}

impl<'a> GetLogsCount<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            log_level: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `log_level`.
    ///
    /// Levels, separated by commas.
    pub fn log_level<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.log_level = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::LogsCountRequest>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::LogsCountRequest) -> types::builder::LogsCountRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("log_level", self.log_level, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::LogsCountRequest = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::LogsCountResponse>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_logs_histogram`](crate::Client::get_logs_histogram).
#[derive(Clone, Debug)]
pub struct GetLogsHistogram<'a> {
    client: &'a Client,
    bucket_count: Field<Optional<i64>>,
    log_level: Field<Optional<String>>,
    timestamp_from: Field<Required<String>>,
    timestamp_to: Field<Optional<String>>,
    body: Result<Option<types::builder::LogsHistogramRequest>, String>,
    call_options: CallOptions,
}

impl<'a> GetLogsHistogram<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            bucket_count: Default::default(),
            log_level: Default::default(),
            timestamp_from: Default::default(),
            timestamp_to: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `bucket_count`.
    pub fn bucket_count<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.bucket_count = value.into_field();
        self
    }

    /// The optional query parameter `log_level`.
    ///
    /// Levels, separated by commas.
    pub fn log_level<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.log_level = value.into_field();
        self
    }

    /// The required query parameter `timestamp_from`.
    ///
    /// ISO 8601.
    pub fn timestamp_from<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.timestamp_from = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_to`.
    ///
    /// ISO 8601.
    pub fn timestamp_to<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.timestamp_to = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::LogsHistogramRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::LogsHistogramRequest) -> types::builder::LogsHistogramRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("bucket_count", self.bucket_count, "form", true)?;
        call.query("log_level", self.log_level, "form", true)?;
        call.query("timestamp_from", self.timestamp_from, "form", true)?;
        call.query("timestamp_to", self.timestamp_to, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::LogsHistogramRequest = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::LogsHistogramResponse>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
