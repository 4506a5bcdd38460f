// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};
use serde_json::Value;

mock_operation! {
    #[stub(create_topic)]
    #[operation("create_topic", "POST", "/topics")]
    #[response(types::CreatedTopic, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateTopic {
        #[read(json())]
        pub body: types::CreateTopicReq,
    }
}

mock_operation! {
    #[stub(bulk_snapshot_topics)]
    #[operation("bulk_snapshot_topics", "POST", "/topics/bulk/snapshot")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct BulkSnapshotTopics {
        #[read(json())]
        pub body: types::TopicBulkSnapshotRequest,
    }
}

mock_operation! {
    #[stub(bulk_stop_snapshot_topics)]
    #[operation("bulk_stop_snapshot_topics", "POST", "/topics/bulk/stop-snapshot")]
    #[response(types::BulkOperationResponse, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct BulkStopSnapshotTopics {
        #[read(json())]
        pub body: types::TopicBulkStopSnapshotRequest,
    }
}

mock_operation! {
    #[stub(list_topics)]
    #[operation("list_topics", "GET", "/topics/details")]
    #[response(types::TopicDetailsPage, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListTopics {
        #[read(query("entity_id", "form", true))]
        pub entity_id: Option<String>,
        #[read(query("entity_type", "form", true))]
        pub entity_type: Option<String>,
        #[read(query("eta", "form", true))]
        pub eta: Option<String>,
        #[read(query("include_dlq", "form", true))]
        pub include_dlq: Option<bool>,
        #[read(query("page", "form", true))]
        pub page: Option<i64>,
        #[read(query("page_size", "form", true))]
        pub page_size: Option<i64>,
        #[read(query("partial_name", "form", true))]
        pub partial_name: Option<String>,
        #[read(query("snapshot", "form", true))]
        pub snapshot: Option<String>,
        #[read(query("timestamp_from", "form", true))]
        pub timestamp_from: Option<String>,
        #[read(query("topic_id", "form", true))]
        pub topic_id: Option<String>,
        #[read(optional(|request|request.json()))]
        pub body: Option<types::TopicFilter>,
    }
}

mock_operation! {
    #[stub(get_topic_table_metrics)]
    #[operation("get_topic_table_metrics", "POST", "/topics/table_metrics")]
    #[response(types::TopicTableMetrics, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetTopicTableMetrics {
        #[read(json())]
        pub body: types::TopicTableMetricsRequest,
    }
}

mock_operation! {
    #[stub(get_topic)]
    #[operation("get_topic", "GET", "/topics/{topic_id}")]
    #[response(types::TopicDetailsWithKafka, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetTopic {
        #[read(path("topic_id", "simple", false))]
        pub topic_id: String,
        #[read(query("detailed", "form", true))]
        pub detailed: Option<bool>,
    }
}

mock_operation! {
    #[stub(update_topic)]
    #[operation("update_topic", "PUT", "/topics/{topic_id}")]
    #[response(Value, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateTopic {
        #[read(path("topic_id", "simple", false))]
        pub topic_id: String,
        #[read(json())]
        pub body: types::UpdateTopicReqBody,
    }
}

mock_operation! {
    #[stub(delete_topic)]
    #[operation("delete_topic", "DELETE", "/topics/{topic_id}")]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteTopic {
        #[read(path("topic_id", "simple", false))]
        pub topic_id: String,
    }
}

mock_operation! {
    #[stub(get_topic_destination)]
    #[operation(
        "get_topic_destination",
        "GET",
        "/topics/{topic_id}/destinations/{destination_id}"
    )]
    #[response(types::TopicDestinationLink, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct GetTopicDestination {
        #[read(path("topic_id", "simple", false))]
        pub topic_id: String,
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
    }
}

mock_operation! {
    #[stub(attach_topic_destination)]
    #[operation(
        "attach_topic_destination",
        "PUT",
        "/topics/{topic_id}/destinations/{destination_id}"
    )]
    #[response(types::TopicDestinationLink, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct AttachTopicDestination {
        #[read(path("topic_id", "simple", false))]
        pub topic_id: String,
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
    }
}

mock_operation! {
    #[stub(detach_topic_destination)]
    #[operation(
        "detach_topic_destination",
        "DELETE",
        "/topics/{topic_id}/destinations/{destination_id}"
    )]
    #[response((), empty("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DetachTopicDestination {
        #[read(path("topic_id", "simple", false))]
        pub topic_id: String,
        #[read(path("destination_id", "simple", false))]
        pub destination_id: String,
    }
}
