// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{IntoField, Required};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// Get dashboard lineage groups
    ///
    /// Lists entities with their topics.
    ///
    /// It pages and filters, by parameters that could not be found.
    ///
    /// Sends a `GET` request to `/dashboard/lineage`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/dashboard/get-dashboard-lineage-groups>
    ///
    /// How well: params none, response partial.
    #[doc(alias = "getDashboardLineageGroups", alias = "/dashboard/lineage")]
    #[doc(alias = "dashboard_lineage_groups")]
    pub fn get_dashboard_lineage_groups(&self) -> GetDashboardLineageGroups<'_> {
        GetDashboardLineageGroups::new(self)
    }

    /// Get dashboard lineage topics
    ///
    /// Lists topics with their ways from source to destination.
    ///
    /// It pages and filters, by parameters that could not be found.
    ///
    /// Sends a `GET` request to `/dashboard/lineage/topics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/dashboard/get-dashboard-lineage-topics>
    ///
    /// How well: params none, response partial.
    #[doc(alias = "getDashboardLineageTopics")]
    #[doc(alias = "/dashboard/lineage/topics")]
    #[doc(alias = "dashboard_lineage_topics")]
    pub fn get_dashboard_lineage_topics(&self) -> GetDashboardLineageTopics<'_> {
        GetDashboardLineageTopics::new(self)
    }

    /// Batch fetch topics for multiple entities
    ///
    /// Returns topics by entity.
    ///
    /// Sends a `POST` request to `/dashboard/lineage/topics/batch`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/dashboard/batch-fetch-topics-for-multiple-entities.md>
    ///
    /// How well: none but that 1 to 100 entity ids are given.
    #[doc(alias = "getDashboardLineageTopicsBatch")]
    #[doc(alias = "/dashboard/lineage/topics/batch")]
    #[doc(alias = "dashboard_lineage_topics_batch")]
    pub fn get_dashboard_lineage_topics_batch(&self) -> GetDashboardLineageTopicsBatch<'_> {
        GetDashboardLineageTopicsBatch::new(self)
    }
}

call_builders! {
    #[operation(
        "get_dashboard_lineage_groups",
        "GET",
        "/dashboard/lineage",
        id = "getDashboardLineageGroups"
    )]
    type GetDashboardLineageGroups = Result<
        types::LineageGroupPage,
        types::HttpValidationError,
    >;
    #[operation(
        "get_dashboard_lineage_topics",
        "GET",
        "/dashboard/lineage/topics",
        id = "getDashboardLineageTopics"
    )]
    type GetDashboardLineageTopics = Result<
        types::LineageTopicPage,
        types::HttpValidationError,
    >;
    #[operation(
        "get_dashboard_lineage_topics_batch",
        "POST",
        "/dashboard/lineage/topics/batch",
        id = "getDashboardLineageTopicsBatch"
    )]
    type GetDashboardLineageTopicsBatch = Result<Value, types::HttpValidationError>;
}

/// Builder for [`Client::get_dashboard_lineage_groups`](crate::Client::get_dashboard_lineage_groups).
#[derive(Clone, Debug)]
pub struct GetDashboardLineageGroups<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> GetDashboardLineageGroups<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::LineageGroupPage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_dashboard_lineage_topics`](crate::Client::get_dashboard_lineage_topics).
#[derive(Clone, Debug)]
pub struct GetDashboardLineageTopics<'a> {
    client: &'a Client,
    call_options: CallOptions,
}

impl<'a> GetDashboardLineageTopics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            call_options: Default::default(),
        }
    }

    fn call(self) -> Result<Call, String> {
        Ok(Call::of::<Self>(self.call_options))
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::LineageTopicPage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_dashboard_lineage_topics_batch`](crate::Client::get_dashboard_lineage_topics_batch).
#[derive(Clone, Debug)]
pub struct GetDashboardLineageTopicsBatch<'a> {
    client: &'a Client,
    body: Result<Option<Value>, String>,
    call_options: CallOptions,
}

impl<'a> GetDashboardLineageTopicsBatch<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<Value>, M>) -> Self {
        self.body = body(value);
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        call.json("application/json", &body)?;
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
