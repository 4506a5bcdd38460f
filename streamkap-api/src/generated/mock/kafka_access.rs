// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::types;
use openapi_client_runtime::{mock, mock_operation};

mock_operation! {
    #[stub(list_kafka_users)]
    #[operation("list_kafka_users", "GET", "/kafka-access/kafka-users")]
    #[statuses("200", "422")]
    pub struct ListKafkaUsers {}

    fn response(value: Vec<types::KafkaUser>) -> mock::Documented {
        mock::Documented::json(&["200"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(create_kafka_user)]
    #[operation("create_kafka_user", "POST", "/kafka-access/kafka-users")]
    #[statuses("2XX", "422")]
    pub struct CreateKafkaUser {
        #[read(json())]
        pub body: types::CreateKafkaUserReq,
    }

    fn response(value: types::KafkaUser) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(update_kafka_user)]
    #[operation("update_kafka_user", "PUT", "/kafka-access/kafka-users/{username}")]
    #[statuses("2XX", "422")]
    pub struct UpdateKafkaUser {
        #[read(path("username", "simple", false))]
        pub username: String,
        #[read(json())]
        pub body: types::UpdateKafkaUserReq,
    }

    fn response(value: types::KafkaUser) -> mock::Documented {
        mock::Documented::json(&["2XX"], &value)
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}

mock_operation! {
    #[stub(delete_kafka_user)]
    #[operation("delete_kafka_user", "DELETE", "/kafka-access/kafka-users/{username}")]
    #[statuses("200", "422")]
    pub struct DeleteKafkaUser {
        #[read(path("username", "simple", false))]
        pub username: String,
    }

    fn response(_value: ()) -> mock::Documented {
        mock::Documented::empty(&["200"])
    }

    fn error(value: types::HttpValidationError) -> mock::Documented {
        mock::Documented::json(&["422"], &value)
    }
}
