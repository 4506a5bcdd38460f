// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::paging::{PageFacts, Paging};
use openapi_client_runtime::{call_builder, paged};
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

call_builder! {
    #[operation("create_topic", "POST", "/topics", id = "createTopic")]
    #[accept("application/json")]
    #[response(types::CreatedTopic, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateTopic {}

    /// The whole body.
    #[body(json("application/json"), types::builder::CreateTopicReq)]
    type Body = Required<types::CreateTopicReq>;
}

call_builder! {
    #[operation(
        "bulk_snapshot_topics",
        "POST",
        "/topics/bulk/snapshot",
        id = "bulkSnapshotTopics"
    )]
    #[accept("application/json")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct BulkSnapshotTopics {}

    /// The whole body.
    #[body(json("application/json"), types::builder::TopicBulkSnapshotRequest)]
    type Body = Required<types::TopicBulkSnapshotRequest>;
}

call_builder! {
    #[operation(
        "bulk_stop_snapshot_topics",
        "POST",
        "/topics/bulk/stop-snapshot",
        id = "bulkStopSnapshotTopics"
    )]
    #[accept("application/json")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct BulkStopSnapshotTopics {}

    /// The whole body.
    #[body(json("application/json"), types::builder::TopicBulkStopSnapshotRequest)]
    type Body = Required<types::TopicBulkStopSnapshotRequest>;
}

call_builder! {
    #[operation("list_topics", "GET", "/topics/details", id = "listTopics")]
    #[accept("application/json")]
    #[response(types::TopicDetailsPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListTopics {
        /// The optional query parameter `entity_id`.
        ///
        /// Ids, separated by commas.
        #[write(query("entity_id"))]
        entity_id: Optional<String>,
        /// The optional query parameter `entity_type`.
        ///
        /// Such as `sources`; several are separated by commas.
        #[write(query("entity_type"))]
        entity_type: Optional<String>,
        /// The optional query parameter `eta`.
        ///
        /// Milliseconds that a snapshot still takes, with an operator.
        #[write(query("eta"))]
        eta: Optional<String>,
        /// The optional query parameter `include_dlq`.
        ///
        /// Whether to list dead letter queues.
        #[write(query("include_dlq"))]
        include_dlq: Optional<bool>,
        /// The optional query parameter `page`.
        ///
        /// The number of the page, from 1.
        #[write(query("page"))]
        page: Optional<i64>,
        /// The optional query parameter `page_size`.
        ///
        /// Rows of a page, at most 100.
        #[write(query("page_size"))]
        page_size: Optional<i64>,
        /// The optional query parameter `partial_name`.
        #[write(query("partial_name"))]
        partial_name: Optional<String>,
        /// The optional query parameter `snapshot`.
        ///
        /// States of snapshots, separated by commas: running, completed, failed, pending, cancelled.
        #[write(query("snapshot"))]
        snapshot: Optional<String>,
        /// The optional query parameter `timestamp_from`.
        #[write(query("timestamp_from"))]
        timestamp_from: Optional<String>,
        /// The optional query parameter `topic_id`.
        #[write(query("topic_id"))]
        topic_id: Optional<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::TopicFilter)]
    type Body = Optional<types::TopicFilter>;
}

paged! {
    impl ListTopics {
        const PAGING: Paging = Paging::Page {
            parameter: "page",
            first: 1u64,
        };
        fn pages(page: types::TopicDetailsPage) -> types::HttpValidationError {
            PageFacts::new(page.result.len()).has_next(&page.has_next)
        }

        fn items(page: types::TopicDetailsPage) -> types::TopicDetails {
            page.result
        }
    }
}

call_builder! {
    #[operation(
        "get_topic_table_metrics",
        "POST",
        "/topics/table_metrics",
        id = "getTopicTableMetrics"
    )]
    #[accept("application/json")]
    #[response(types::TopicTableMetrics, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetTopicTableMetrics {}

    /// The whole body.
    #[body(json("application/json"), types::builder::TopicTableMetricsRequest)]
    type Body = Required<types::TopicTableMetricsRequest>;
}

call_builder! {
    #[operation("get_topic", "GET", "/topics/{topic_id}", id = "getTopic")]
    #[accept("application/json")]
    #[response(types::TopicDetailsWithKafka, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetTopic {
        /// The required path parameter `topic_id`.
        #[write(path("topic_id"))]
        topic_id: Required<String>,
        /// The optional query parameter `detailed`.
        ///
        /// Whether to return what Kafka knows.
        #[write(query("detailed"))]
        detailed: Optional<bool>,
    }
}

call_builder! {
    #[operation("update_topic", "PUT", "/topics/{topic_id}", id = "updateTopic")]
    #[accept("application/json")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateTopic {
        /// The required path parameter `topic_id`.
        #[write(path("topic_id"))]
        topic_id: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UpdateTopicReqBody)]
    type Body = Required<types::UpdateTopicReqBody>;
}

call_builder! {
    #[operation("delete_topic", "DELETE", "/topics/{topic_id}", id = "deleteTopic")]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteTopic {
        /// The required path parameter `topic_id`.
        #[write(path("topic_id"))]
        topic_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "get_topic_destination",
        "GET",
        "/topics/{topic_id}/destinations/{destination_id}",
        id = "getTopicDestination"
    )]
    #[accept("application/json")]
    #[response(types::TopicDestinationLink, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct GetTopicDestination {
        /// The required path parameter `topic_id`.
        #[write(path("topic_id"))]
        topic_id: Required<String>,
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "attach_topic_destination",
        "PUT",
        "/topics/{topic_id}/destinations/{destination_id}",
        id = "attachTopicDestination"
    )]
    #[accept("application/json")]
    #[response(types::TopicDestinationLink, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct AttachTopicDestination {
        /// The required path parameter `topic_id`.
        #[write(path("topic_id"))]
        topic_id: Required<String>,
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }
}

call_builder! {
    #[operation(
        "detach_topic_destination",
        "DELETE",
        "/topics/{topic_id}/destinations/{destination_id}",
        id = "detachTopicDestination"
    )]
    #[accept("application/json")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DetachTopicDestination {
        /// The required path parameter `topic_id`.
        #[write(path("topic_id"))]
        topic_id: Required<String>,
        /// The required path parameter `destination_id`.
        #[write(path("destination_id"))]
        destination_id: Required<String>,
    }
}
