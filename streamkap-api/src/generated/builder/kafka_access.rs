// Generated from openapi/ by `cargo xtask generate`; do not edit.

use crate::{Client, types};
use openapi_client_runtime::call_builder;

impl Client {
    /// Get Kafka Users
    ///
    /// Lists the users of Kafka.
    ///
    /// Sends a `GET` request to `/kafka-access/kafka-users`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: response from the provider.
    #[doc(alias = "listKafkaUsers", alias = "/kafka-access/kafka-users")]
    #[doc(alias = "kafka_users")]
    pub fn list_kafka_users(&self) -> ListKafkaUsers<'_> {
        ListKafkaUsers::new(self)
    }

    /// Create Kafka User
    ///
    /// Creates a user of Kafka.
    ///
    /// Sends a `POST` request to `/kafka-access/kafka-users`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: body and response from the provider.
    #[doc(alias = "createKafkaUser", alias = "/kafka-access/kafka-users")]
    #[doc(alias = "kafka_user")]
    pub fn create_kafka_user(&self) -> CreateKafkaUser<'_> {
        CreateKafkaUser::new(self)
    }

    /// Update Kafka User
    ///
    /// Changes a user of Kafka.
    ///
    /// Sends a `PUT` request to `/kafka-access/kafka-users/{username}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: body and response from the provider.
    #[doc(alias = "updateKafkaUser")]
    #[doc(alias = "/kafka-access/kafka-users/{username}", alias = "kafka_user")]
    pub fn update_kafka_user(&self) -> UpdateKafkaUser<'_> {
        UpdateKafkaUser::new(self)
    }

    /// Delete Kafka User
    ///
    /// Deletes a user of Kafka.
    ///
    /// Sends a `DELETE` request to `/kafka-access/kafka-users/{username}`.
    ///
    /// # Provenance
    ///
    /// The published document does not define this operation. It is known from (provider):
    ///
    /// - <https://github.com/streamkap-com/terraform-provider-streamkap/blob/main/internal/api/kafka_user.go>
    ///
    /// How well: response: a 200 with an empty body.
    #[doc(alias = "deleteKafkaUser")]
    #[doc(alias = "/kafka-access/kafka-users/{username}", alias = "kafka_user")]
    pub fn delete_kafka_user(&self) -> DeleteKafkaUser<'_> {
        DeleteKafkaUser::new(self)
    }
}

call_builder! {
    #[operation(
        "list_kafka_users",
        "GET",
        "/kafka-access/kafka-users",
        id = "listKafkaUsers"
    )]
    #[accept("application/json")]
    #[response(Vec<types::KafkaUser>, json("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct ListKafkaUsers {}
}

call_builder! {
    #[operation(
        "create_kafka_user",
        "POST",
        "/kafka-access/kafka-users",
        id = "createKafkaUser"
    )]
    #[accept("application/json")]
    #[response(types::KafkaUser, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct CreateKafkaUser {}

    /// The whole body.
    #[body(json("application/json"), types::builder::CreateKafkaUserReq)]
    type Body = Required<types::CreateKafkaUserReq>;
}

call_builder! {
    #[operation(
        "update_kafka_user",
        "PUT",
        "/kafka-access/kafka-users/{username}",
        id = "updateKafkaUser"
    )]
    #[accept("application/json")]
    #[response(types::KafkaUser, json("2XX"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct UpdateKafkaUser {
        /// The required path parameter `username`.
        #[write(path("username"))]
        username: Required<String>,
    }

    /// The whole body.
    #[body(json("application/json"), types::builder::UpdateKafkaUserReq)]
    type Body = Required<types::UpdateKafkaUserReq>;
}

call_builder! {
    #[operation(
        "delete_kafka_user",
        "DELETE",
        "/kafka-access/kafka-users/{username}",
        id = "deleteKafkaUser"
    )]
    #[accept("application/json")]
    #[response((), empty("200"))]
    #[error(types::HttpValidationError, json("422"))]
    #[derive(Clone)]
    pub struct DeleteKafkaUser {
        /// The required path parameter `username`.
        #[write(path("username"))]
        username: Required<String>,
    }
}
