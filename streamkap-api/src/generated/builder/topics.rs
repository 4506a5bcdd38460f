// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::builder::{Field, IntoField, Optional, Required};
use openapi_client_runtime::paging::{Items, PageFacts, Pages, Paging};
use openapi_client_runtime::wire::{Call, body};
use openapi_client_runtime::{
    ByteStream, CallOptions, Error, Response, ResponseValue, call_builders,
};
use serde_json::Value;

impl Client {
    /// Create a new Kafka topic
    ///
    /// Creates a topic.
    ///
    /// Sends a `POST` request to `/topics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/topics/create-a-new-kafka-topic>
    ///
    /// How well: full.
    #[doc(alias = "createTopic", alias = "/topics", alias = "topic")]
    pub fn create_topic(&self) -> CreateTopic<'_> {
        CreateTopic::new(self)
    }

    /// Bulk Snapshot Topics
    ///
    /// Starts snapshots of several topics.
    ///
    /// Sends a `POST` request to `/topics/bulk/snapshot`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/topics/bulk-snapshot-topics>
    ///
    /// How well: full.
    #[doc(alias = "bulkSnapshotTopics", alias = "/topics/bulk/snapshot")]
    pub fn bulk_snapshot_topics(&self) -> BulkSnapshotTopics<'_> {
        BulkSnapshotTopics::new(self)
    }

    /// Bulk Stop Snapshot Topics
    ///
    /// Stops the snapshots of the sources of several topics.
    ///
    /// Sends a `POST` request to `/topics/bulk/stop-snapshot`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/topics/bulk-stop-snapshot-topics>
    ///
    /// How well: full.
    #[doc(alias = "bulkStopSnapshotTopics")]
    #[doc(alias = "/topics/bulk/stop-snapshot")]
    pub fn bulk_stop_snapshot_topics(&self) -> BulkStopSnapshotTopics<'_> {
        BulkStopSnapshotTopics::new(self)
    }

    /// List all topics
    ///
    /// Lists the topics.
    ///
    /// The provider sends limit and offset, and entity_id several times, which the page does not have.
    ///
    /// Sends a `GET` request to `/topics/details`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/topics/list-all-topics>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic.go>
    ///
    /// How well: params partial (page cut after `eta`), body, response full.
    #[doc(alias = "listTopics", alias = "/topics/details", alias = "topics")]
    pub fn list_topics(&self) -> ListTopics<'_> {
        ListTopics::new(self)
    }

    /// Get topic table metrics
    ///
    /// Returns metrics of topics.
    ///
    /// Sends a `POST` request to `/topics/table_metrics`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic.go>
    ///
    /// How well: body full, response partial.
    #[doc(alias = "getTopicTableMetrics", alias = "/topics/table_metrics")]
    #[doc(alias = "topic_table_metrics")]
    pub fn get_topic_table_metrics(&self) -> GetTopicTableMetrics<'_> {
        GetTopicTableMetrics::new(self)
    }

    /// Get comprehensive topic information
    ///
    /// Returns one topic.
    ///
    /// Sends a `GET` request to `/topics/{topic_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (documentation):
    ///
    /// - <https://docs.streamkap.com/api-reference/topics/get-comprehensive-topic-information.md>
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic.go>
    ///
    /// How well: params and response from the provider.
    #[doc(alias = "getTopic", alias = "/topics/{topic_id}", alias = "topic")]
    pub fn get_topic(&self) -> GetTopic<'_> {
        GetTopic::new(self)
    }

    /// Update topic
    ///
    /// Changes the number of partitions or the tags of a topic.
    ///
    /// Sends a `PUT` request to `/topics/{topic_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic.go>
    ///
    /// How well: body full, response none.
    #[doc(alias = "updateTopic", alias = "/topics/{topic_id}", alias = "topic")]
    pub fn update_topic(&self) -> UpdateTopic<'_> {
        UpdateTopic::new(self)
    }

    /// Delete topic
    ///
    /// Deletes a topic.
    ///
    /// Sends a `DELETE` request to `/topics/{topic_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic.go>
    ///
    /// How well: response none.
    #[doc(alias = "deleteTopic", alias = "/topics/{topic_id}", alias = "topic")]
    pub fn delete_topic(&self) -> DeleteTopic<'_> {
        DeleteTopic::new(self)
    }

    /// Get topic destination
    ///
    /// Returns how a topic feeds a destination.
    ///
    /// Sends a `GET` request to `/topics/{topic_id}/destinations/{destination_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic_destination.go>
    ///
    /// How well: response full.
    #[doc(alias = "getTopicDestination")]
    #[doc(alias = "/topics/{topic_id}/destinations/{destination_id}")]
    #[doc(alias = "topic_destination")]
    pub fn get_topic_destination(&self) -> GetTopicDestination<'_> {
        GetTopicDestination::new(self)
    }

    /// Attach topic destination
    ///
    /// Lets a topic feed a destination.
    ///
    /// Sends a `PUT` request to `/topics/{topic_id}/destinations/{destination_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic_destination.go>
    ///
    /// How well: response full.
    #[doc(alias = "attachTopicDestination")]
    #[doc(alias = "/topics/{topic_id}/destinations/{destination_id}")]
    pub fn attach_topic_destination(&self) -> AttachTopicDestination<'_> {
        AttachTopicDestination::new(self)
    }

    /// Detach topic destination
    ///
    /// Stops a topic from feeding a destination.
    ///
    /// Sends a `DELETE` request to `/topics/{topic_id}/destinations/{destination_id}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/topic_destination.go>
    ///
    /// How well: response none.
    #[doc(alias = "detachTopicDestination")]
    #[doc(alias = "/topics/{topic_id}/destinations/{destination_id}")]
    pub fn detach_topic_destination(&self) -> DetachTopicDestination<'_> {
        DetachTopicDestination::new(self)
    }
}

call_builders! {
    #[operation("create_topic", "POST", "/topics", id = "createTopic")]
    type CreateTopic = Result<types::CreatedTopic, types::HttpValidationError>;
    #[operation(
        "bulk_snapshot_topics",
        "POST",
        "/topics/bulk/snapshot",
        id = "bulkSnapshotTopics"
    )]
    type BulkSnapshotTopics = Result<
        types::BulkOperationResponse,
        types::HttpValidationError,
    >;
    #[operation(
        "bulk_stop_snapshot_topics",
        "POST",
        "/topics/bulk/stop-snapshot",
        id = "bulkStopSnapshotTopics"
    )]
    type BulkStopSnapshotTopics = Result<
        types::BulkOperationResponse,
        types::HttpValidationError,
    >;
    #[operation("list_topics", "GET", "/topics/details", id = "listTopics")]
    type ListTopics = Result<types::TopicDetailsPage, types::HttpValidationError>;
    #[operation(
        "get_topic_table_metrics",
        "POST",
        "/topics/table_metrics",
        id = "getTopicTableMetrics"
    )]
    type GetTopicTableMetrics = Result<
        types::TopicTableMetrics,
        types::HttpValidationError,
    >;
    #[operation("get_topic", "GET", "/topics/{topic_id}", id = "getTopic")]
    type GetTopic = Result<types::TopicDetailsWithKafka, types::HttpValidationError>;
    #[operation("update_topic", "PUT", "/topics/{topic_id}", id = "updateTopic")]
    type UpdateTopic = Result<Value, types::HttpValidationError>;
    #[operation("delete_topic", "DELETE", "/topics/{topic_id}", id = "deleteTopic")]
    type DeleteTopic = Result<(), types::HttpValidationError>;
    #[operation(
        "get_topic_destination",
        "GET",
        "/topics/{topic_id}/destinations/{destination_id}",
        id = "getTopicDestination"
    )]
    type GetTopicDestination = Result<
        types::TopicDestinationLink,
        types::HttpValidationError,
    >;
    #[operation(
        "attach_topic_destination",
        "PUT",
        "/topics/{topic_id}/destinations/{destination_id}",
        id = "attachTopicDestination"
    )]
    type AttachTopicDestination = Result<
        types::TopicDestinationLink,
        types::HttpValidationError,
    >;
    #[operation(
        "detach_topic_destination",
        "DELETE",
        "/topics/{topic_id}/destinations/{destination_id}",
        id = "detachTopicDestination"
    )]
    type DetachTopicDestination = Result<(), types::HttpValidationError>;
}

/// Builder for [`Client::create_topic`](crate::Client::create_topic).
#[derive(Clone, Debug)]
pub struct CreateTopic<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::CreateTopicReq>, String>,
    call_options: CallOptions,
}

impl<'a> CreateTopic<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::CreateTopicReq>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::CreateTopicReq) -> types::builder::CreateTopicReq,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::CreateTopicReq = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::CreatedTopic>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::bulk_snapshot_topics`](crate::Client::bulk_snapshot_topics).
#[derive(Clone, Debug)]
pub struct BulkSnapshotTopics<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::TopicBulkSnapshotRequest>, String>,
    call_options: CallOptions,
}

impl<'a> BulkSnapshotTopics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::TopicBulkSnapshotRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(
            types::builder::TopicBulkSnapshotRequest,
        ) -> types::builder::TopicBulkSnapshotRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::TopicBulkSnapshotRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::BulkOperationResponse>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::bulk_stop_snapshot_topics`](crate::Client::bulk_stop_snapshot_topics).
#[derive(Clone, Debug)]
pub struct BulkStopSnapshotTopics<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::TopicBulkStopSnapshotRequest>, String>,
    call_options: CallOptions,
}

impl<'a> BulkStopSnapshotTopics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::TopicBulkStopSnapshotRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(
            types::builder::TopicBulkStopSnapshotRequest,
        ) -> types::builder::TopicBulkStopSnapshotRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::TopicBulkStopSnapshotRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::BulkOperationResponse>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::list_topics`](crate::Client::list_topics).
#[derive(Clone, Debug)]
pub struct ListTopics<'a> {
    client: &'a Client,
    entity_id: Field<Optional<String>>,
    entity_type: Field<Optional<String>>,
    eta: Field<Optional<String>>,
    include_dlq: Field<Optional<bool>>,
    page: Field<Optional<i64>>,
    page_size: Field<Optional<i64>>,
    partial_name: Field<Optional<String>>,
    snapshot: Field<Optional<String>>,
    timestamp_from: Field<Optional<String>>,
    topic_id: Field<Optional<String>>,
    body: Result<Option<types::builder::TopicFilter>, String>,
    call_options: CallOptions,
}

impl<'a> ListTopics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            entity_id: Default::default(),
            entity_type: Default::default(),
            eta: Default::default(),
            include_dlq: Default::default(),
            page: Default::default(),
            page_size: Default::default(),
            partial_name: Default::default(),
            snapshot: Default::default(),
            timestamp_from: Default::default(),
            topic_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The optional query parameter `entity_id`.
    ///
    /// Ids, separated by commas.
    pub fn entity_id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.entity_id = value.into_field();
        self
    }

    /// The optional query parameter `entity_type`.
    ///
    /// Such as `sources`; several are separated by commas.
    pub fn entity_type<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.entity_type = value.into_field();
        self
    }

    /// The optional query parameter `eta`.
    ///
    /// Milliseconds that a snapshot still takes, with an operator.
    pub fn eta<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.eta = value.into_field();
        self
    }

    /// The optional query parameter `include_dlq`.
    ///
    /// Whether to list dead letter queues.
    pub fn include_dlq<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.include_dlq = value.into_field();
        self
    }

    /// The optional query parameter `page`.
    ///
    /// The number of the page, from 1.
    pub fn page<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page = value.into_field();
        self
    }

    /// The optional query parameter `page_size`.
    ///
    /// Rows of a page, at most 100.
    pub fn page_size<M>(mut self, value: impl IntoField<Optional<i64>, M>) -> Self {
        self.page_size = value.into_field();
        self
    }

    /// The optional query parameter `partial_name`.
    pub fn partial_name<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.partial_name = value.into_field();
        self
    }

    /// The optional query parameter `snapshot`.
    ///
    /// States of snapshots, separated by commas: running, completed, failed, pending, cancelled.
    pub fn snapshot<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.snapshot = value.into_field();
        self
    }

    /// The optional query parameter `timestamp_from`.
    pub fn timestamp_from<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.timestamp_from = value.into_field();
        self
    }

    /// The optional query parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Optional<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(mut self, value: impl IntoField<Required<types::TopicFilter>, M>) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::TopicFilter) -> types::builder::TopicFilter,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.query("entity_id", self.entity_id, "form", true)?;
        call.query("entity_type", self.entity_type, "form", true)?;
        call.query("eta", self.eta, "form", true)?;
        call.query("include_dlq", self.include_dlq, "form", true)?;
        call.query("page", self.page, "form", true)?;
        call.query("page_size", self.page_size, "form", true)?;
        call.query("partial_name", self.partial_name, "form", true)?;
        call.query("snapshot", self.snapshot, "form", true)?;
        call.query("timestamp_from", self.timestamp_from, "form", true)?;
        call.query("topic_id", self.topic_id, "form", true)?;
        if let Some(body) = self.body? {
            let body: types::TopicFilter = body.build()?;
            call.json("application/json", &body)?;
        }
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TopicDetailsPage>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        Self::decode_response(response).await
    }

    /// The pages of the list, from the one that is set, fetched as they are read.
    pub fn pages(self) -> Pages<types::TopicDetailsPage, types::HttpValidationError> {
        Pages::new(
            self.client,
            self.call(),
            "application/json",
            Paging::Page {
                parameter: "page",
                first: 1u64,
            },
            |page| PageFacts::new(page.result.len()).has_next(&page.has_next),
            |response| Box::pin(ListTopics::decode_response(response)),
        )
    }

    /// The items of all pages, from the one that is set, fetched as they are read.
    pub fn items(
        self,
    ) -> Items<types::TopicDetailsPage, types::TopicDetails, types::HttpValidationError> {
        self.pages().into_items(|page| page.result)
    }

    async fn decode_response(
        response: Response,
    ) -> Result<ResponseValue<types::TopicDetailsPage>, Error<types::HttpValidationError>> {
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_topic_table_metrics`](crate::Client::get_topic_table_metrics).
#[derive(Clone, Debug)]
pub struct GetTopicTableMetrics<'a> {
    client: &'a Client,
    body: Result<Option<types::builder::TopicTableMetricsRequest>, String>,
    call_options: CallOptions,
}

impl<'a> GetTopicTableMetrics<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::TopicTableMetricsRequest>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(
            types::builder::TopicTableMetricsRequest,
        ) -> types::builder::TopicTableMetricsRequest,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::TopicTableMetricsRequest = body.build()?;
        call.json("application/json", &body)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TopicTableMetrics>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_topic`](crate::Client::get_topic).
#[derive(Clone, Debug)]
pub struct GetTopic<'a> {
    client: &'a Client,
    topic_id: Field<Required<String>>,
    detailed: Field<Optional<bool>>,
    call_options: CallOptions,
}

impl<'a> GetTopic<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            topic_id: Default::default(),
            detailed: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    /// The optional query parameter `detailed`.
    ///
    /// Whether to return what Kafka knows.
    pub fn detailed<M>(mut self, value: impl IntoField<Optional<bool>, M>) -> Self {
        self.detailed = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("topic_id", self.topic_id, "simple", false)?;
        call.query("detailed", self.detailed, "form", true)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TopicDetailsWithKafka>, Error<types::HttpValidationError>>
    {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::update_topic`](crate::Client::update_topic).
#[derive(Clone, Debug)]
pub struct UpdateTopic<'a> {
    client: &'a Client,
    topic_id: Field<Required<String>>,
    body: Result<Option<types::builder::UpdateTopicReqBody>, String>,
    call_options: CallOptions,
}

impl<'a> UpdateTopic<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            topic_id: Default::default(),
            body: Ok(None),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    /// The whole body.
    pub fn body<M>(
        mut self,
        value: impl IntoField<Required<types::UpdateTopicReqBody>, M>,
    ) -> Self {
        self.body = body(value);
        self
    }

    /// The body, field by field.
    pub fn body_map<F>(mut self, set: F) -> Self
    where
        F: FnOnce(types::builder::UpdateTopicReqBody) -> types::builder::UpdateTopicReqBody,
    {
        self.body = self.body.map(|body| Some(set(body.unwrap_or_default())));
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("topic_id", self.topic_id, "simple", false)?;
        let body = self.body?.ok_or("the body is not set")?;
        let body: types::UpdateTopicReqBody = body.build()?;
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

/// Builder for [`Client::delete_topic`](crate::Client::delete_topic).
#[derive(Clone, Debug)]
pub struct DeleteTopic<'a> {
    client: &'a Client,
    topic_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DeleteTopic<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            topic_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("topic_id", self.topic_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::get_topic_destination`](crate::Client::get_topic_destination).
#[derive(Clone, Debug)]
pub struct GetTopicDestination<'a> {
    client: &'a Client,
    topic_id: Field<Required<String>>,
    destination_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> GetTopicDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            topic_id: Default::default(),
            destination_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("topic_id", self.topic_id, "simple", false)?;
        call.path("destination_id", self.destination_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TopicDestinationLink>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            200 => ResponseValue::from_response(response).await,
            422 => Err(Error::documented(response).await),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::attach_topic_destination`](crate::Client::attach_topic_destination).
#[derive(Clone, Debug)]
pub struct AttachTopicDestination<'a> {
    client: &'a Client,
    topic_id: Field<Required<String>>,
    destination_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> AttachTopicDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            topic_id: Default::default(),
            destination_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("topic_id", self.topic_id, "simple", false)?;
        call.path("destination_id", self.destination_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(
        self,
    ) -> Result<ResponseValue<types::TopicDestinationLink>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => ResponseValue::from_response(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

/// Builder for [`Client::detach_topic_destination`](crate::Client::detach_topic_destination).
#[derive(Clone, Debug)]
pub struct DetachTopicDestination<'a> {
    client: &'a Client,
    topic_id: Field<Required<String>>,
    destination_id: Field<Required<String>>,
    call_options: CallOptions,
}

impl<'a> DetachTopicDestination<'a> {
    /// A call without parameters and body so far.
    pub fn new(client: &'a Client) -> Self {
        Self {
            client,
            topic_id: Default::default(),
            destination_id: Default::default(),
            call_options: Default::default(),
        }
    }

    /// The required path parameter `topic_id`.
    pub fn topic_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.topic_id = value.into_field();
        self
    }

    /// The required path parameter `destination_id`.
    pub fn destination_id<M>(mut self, value: impl IntoField<Required<String>, M>) -> Self {
        self.destination_id = value.into_field();
        self
    }

    fn call(self) -> Result<Call, String> {
        let mut call = Call::of::<Self>(self.call_options);
        call.path("topic_id", self.topic_id, "simple", false)?;
        call.path("destination_id", self.destination_id, "simple", false)?;
        Ok(call)
    }

    /// Sends the call; see [`CallBuilder`](crate::CallBuilder).
    pub async fn send(self) -> Result<ResponseValue<()>, Error<types::HttpValidationError>> {
        let response = Call::send(self.client, self.call(), "application/json").await?;
        match response.status().as_u16() {
            422 => Err(Error::documented(response).await),
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}
