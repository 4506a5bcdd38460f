// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types::{GetUsageMetricsPostSort, GetUsageMetricsSort};
use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// Get Usage Metrics
    ///
    /// Returns usage.
    ///
    /// Sends a `GET` request to `/billing/usage/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/reference/get_usage_metrics_billing_usage_metrics_get>
    ///
    /// How well: params full, response: a 200 without a schema.
    #[doc(alias = "getUsageMetrics", alias = "/billing/usage/metrics")]
    #[doc(alias = "usage_metrics")]
    pub fn get_usage_metrics(&self) -> GetUsageMetrics<'_> {
        GetUsageMetrics::new(self)
    }

    /// Get usage metrics (POST)
    ///
    /// Returns usage. For tenants that do not fit into a URL.
    ///
    /// Sends a `POST` request to `/billing/usage/metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/billing/get-usage-metrics-post>
    ///
    /// How well: params and body full, response: a 200 without a schema.
    #[doc(alias = "getUsageMetricsPost", alias = "/billing/usage/metrics")]
    #[doc(alias = "usage_metrics_post")]
    pub fn get_usage_metrics_post(&self) -> GetUsageMetricsPost<'_> {
        GetUsageMetricsPost::new(self)
    }
}

call_builders! {
    #[operation(
        "get_usage_metrics",
        "GET",
        "/billing/usage/metrics",
        id = "getUsageMetrics"
    )]
    type GetUsageMetrics = Result<Value, types::HttpValidationError>;
    #[operation(
        "get_usage_metrics_post",
        "POST",
        "/billing/usage/metrics",
        id = "getUsageMetricsPost"
    )]
    type GetUsageMetricsPost = Result<Value, types::HttpValidationError>;
}

/// Builder for [`Client::get_usage_metrics`](crate::Client::get_usage_metrics).
#[derive(Clone, Debug)]
pub struct GetUsageMetrics<'a> {
    client: &'a Client,
    connector: Field<Optional<String>>,
    id: Field<Optional<String>>,
    page: Field<Required<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    sort: Field<Optional<GetUsageMetricsSort>>,
    tenant_ids: Field<Optional<String>>,
    call_options: CallOptions,
}

impl<'a> GetUsageMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector: Default::default(),
            id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            sort: Default::default(),
            tenant_ids: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `connector`.
    ///
    /// A kind of source.
    pub fn connector<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.connector = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The required query parameter `page`.
    ///
    /// Needed, but may be null.
    pub fn page<M>(mut self, value: impl IntoField<Required<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `partial_name`.
    ///
    /// A part of the name of the source.
    pub fn partial_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.partial_name = value.into_field();
        self
    }

    /// The optional query parameter `sort`.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<GetUsageMetricsSort>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `tenant_ids`.
    ///
    /// Tenant ids, separated by commas.
    pub fn tenant_ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tenant_ids = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector", self.connector, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("tenant_ids", self.tenant_ids, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_usage_metrics_post`](crate::Client::get_usage_metrics_post).
#[derive(Clone, Debug)]
pub struct GetUsageMetricsPost<'a> {
    client: &'a Client,
    connector: Field<Optional<String>>,
    entity_type: Field<Optional<String>>,
    id: Field<Optional<String>>,
    page: Field<Required<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    sort: Field<Optional<GetUsageMetricsPostSort>>,
    tenant_ids: Field<Optional<String>>,
    body: Result<Option<types::builder::UsageMetricsBody>, String>,
    call_options: CallOptions,
}

impl<'a> GetUsageMetricsPost<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            connector: Default::default(),
            entity_type: Default::default(),
            id: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            sort: Default::default(),
            tenant_ids: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `connector`.
    ///
    /// A kind of source.
    pub fn connector<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.connector = value.into_field();
        self
    }

    /// The optional query parameter `entity_type`.
    pub fn entity_type<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.entity_type = value.into_field();
        self
    }

    /// The optional query parameter `id`.
    pub fn id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.id = value.into_field();
        self
    }

    /// The required query parameter `page`.
    ///
    /// Needed, but may be null.
    pub fn page<M>(mut self, value: impl IntoField<Required<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `partial_name`.
    ///
    /// A part of the name of the source.
    pub fn partial_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.partial_name = value.into_field();
        self
    }

    /// The optional query parameter `sort`.
    pub fn sort<M>(mut self, value: impl IntoField<Optional<GetUsageMetricsPostSort>, M>) -> Self {
        self.sort = value.into_field();
        self
    }

    /// The optional query parameter `tenant_ids`.
    ///
    /// Tenant ids, separated by commas.
    pub fn tenant_ids<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.tenant_ids = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::UsageMetricsBody>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UsageMetricsBody) -> types::builder::UsageMetricsBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("connector", self.connector, "form", true)?;
        call.query("entity_type", self.entity_type, "form", true)?;
        call.query("id", self.id, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("sort", self.sort, "form", true)?;
        call.query("tenant_ids", self.tenant_ids, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::UsageMetricsBody = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<Value>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
