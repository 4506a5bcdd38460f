// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_kafka_users)]
    #[operation("list_kafka_users", "GET", "/kafka-access/kafka-users")]
    #[response(Vec<types::KafkaUser>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct ListKafkaUsers {}
}

mock_operation! {
    #[stub(create_kafka_user)]
    #[operation("create_kafka_user", "POST", "/kafka-access/kafka-users")]
    #[response(types::KafkaUser, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct CreateKafkaUser {
        #[read(json())]
        pub body: types::CreateKafkaUserReq,
    }
}

mock_operation! {
    #[stub(update_kafka_user)]
    #[operation("update_kafka_user", "PUT", "/kafka-access/kafka-users/{username}")]
    #[response(types::KafkaUser, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct UpdateKafkaUser {
        #[read(path("username", "simple", false))]
        pub username: String,
        #[read(json())]
        pub body: types::UpdateKafkaUserReq,
    }
}

mock_operation! {
    #[stub(delete_kafka_user)]
    #[operation("delete_kafka_user", "DELETE", "/kafka-access/kafka-users/{username}")]
    #[response((), empty("200"))]
    #[error(types::HttpValidationError, json("422"))]
    pub struct DeleteKafkaUser {
        #[read(path("username", "simple", false))]
        pub username: String,
    }
}
